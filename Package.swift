// swift-tools-version: 6.2
import PackageDescription

// The walls of the house: each room names all it may import; the build refuses the rest
// (`--explicit-target-dependency-import-check error`), `make lint` holds Foundation and Glibc.
let swift: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: swift)
}

func tests(_ name: String, _ imports: [Target.Dependency], without excluded: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: imports + ["TestSupport"], path: "Tests/\(name)", exclude: excluded,
        swiftSettings: swift)
}

let package = Package(
    name: "vanthu",
    products: [
        .executable(name: "vanthu", targets: ["vanthu"]),
        .executable(name: "vanthu-intake", targets: ["vanthu-intake"]),
        .executable(name: "vanthu-typeset", targets: ["vanthu-typeset"]),
    ],
    targets: [
        .systemLibrary(name: "CSQLite"),
        .systemLibrary(name: "CDigest"),
        .systemLibrary(name: "CLimits"),
        .systemLibrary(name: "CZip"),
        .systemLibrary(name: "CExpat"),
        .systemLibrary(name: "CXlsxWriter"),
        .target(name: "CFileSystem"),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo"),
        .target(name: "CProcess"),
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

        room("Text"),
        room("Digest", ["CDigest"]),
        room("Records", ["Text"]),
        room("Office", ["Records", "Digest"]),
        room("SQLite", ["CSQLite"]),
        room("Store", ["Text", "Records", "Office", "SQLite", "Digest", "CFileSystem"]),
        room("Phrases"),
        room("DocumentModel"),
        room("Reports", ["Text", "Records", "Phrases", "DocumentModel"]),
        room("Interchange", ["Text", "Records", "DocumentModel"]),
        room("TerminalKit", ["Text"]),
        room("CursesTerminal", ["TerminalKit", "CNcurses"]),
        room("Screens", ["Text", "Records", "Office", "TerminalKit", "Phrases", "Reports"]),
        room(
            "Shell",
            [
                "Text", "Digest", "Records", "Office", "SQLite", "Store", "Phrases", "Reports", "Interchange",
                "DocumentModel", "TerminalKit", "CursesTerminal", "Screens", "CFileSystem", "CProcess",
            ]),
        .executableTarget(name: "vanthu", dependencies: ["Shell"], swiftSettings: swift),

        // Filters: what touches foreign formats and their libraries is a process of its own.
        room("Filtering", ["CLimits"]),
        .executableTarget(
            name: "vanthu-intake", dependencies: ["Filtering", "Text", "Interchange", "CZip", "CExpat"],
            swiftSettings: swift),
        .executableTarget(
            name: "vanthu-typeset",
            dependencies: [
                "Filtering", "DocumentModel", "Interchange", "CFileSystem", "CXlsxWriter", "CPango", "CZip",
            ],
            swiftSettings: swift),

        .executableTarget(
            name: "vanthu-bench",
            dependencies: [
                "Text", "Digest", "Records", "Office", "SQLite", "Store", "TestSupport", "Reports", "DocumentModel",
                "DocumentSamples", "Interchange", "CPango",
            ], path: "Benchmarks",
            swiftSettings: swift),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: swift),
        .target(
            name: "DocumentSamples", dependencies: ["DocumentModel", "Records", "Phrases", "Reports"],
            path: "Tests/DocumentSamples", swiftSettings: swift),
        tests("TestSupportTests", []),
        tests("TextTests", ["Text"]),
        tests("DigestTests", ["Digest"]),
        tests("RecordsTests", ["Records", "Text"]),
        tests("SQLiteTests", ["SQLite", "Text"]),
        tests("StoreTests", ["Store", "Office", "Records", "SQLite"]),
        tests("PhrasesTests", ["Phrases"]),
        tests(
            "ReportsTests", ["Reports", "Records", "Phrases", "Text", "DocumentModel", "DocumentSamples"],
            without: ["Snapshots"]),
        tests("InterchangeTests", ["Interchange", "Records", "Text", "DocumentModel", "DocumentSamples"]),
        tests("TerminalKitTests", ["TerminalKit", "Text"]),
        tests("CursesTerminalTests", ["CursesTerminal", "TerminalKit"]),
        tests(
            "ScreensTests",
            ["Screens", "Shell", "Office", "Records", "TerminalKit", "Phrases", "Reports", "Text", "Store"],
            without: ["Snapshots"]),
        tests(
            "ShellTests",
            [
                "Shell", "Screens", "TerminalKit", "Interchange", "Store", "Office", "Records", "Phrases", "Reports",
                "SQLite", "Text", "DocumentModel",
            ]),
        tests("FilterTests", ["Interchange", "Records", "Text", "Reports", "DocumentModel", "DocumentSamples"]),
        tests("Journeys", ["Text"]),
    ]
)
