import TestSupport

/// What the sources of the screens say, read as text.
enum Manual {
    /// The text that holds the actions of each screen, by the name of its case in `WorkplaceAction`.
    static func screens() throws -> [(screen: String, source: String)] {
        let files = try SourceTree.files(below: "Sources/Screens")
        let keys = try SourceTree.text("Sources/Screens/Keys/WorkplaceAction.swift")
        return try keys.split(separator: "\n").compactMap { line in
            // "    case list(IncomingListScreen.Action)"
            guard let open = line.firstIndex(of: "("), line.hasSuffix(".Action)"),
                let name = line[..<open].split(separator: " ").last
            else { return nil }
            let type = line[line.index(after: open)...].dropLast(".Action)".count)
            guard let file = files.first(where: { $0.hasSuffix("/\(type).swift") }) else { return nil }
            return (String(name), try SourceTree.text(file))
        }
    }

    /// The cases of the enum called Action.
    static func actions(in source: String) -> [String] {
        var names: [String] = []
        var isInside = false
        for line in source.split(separator: "\n") {
            if line.contains("enum Action: ") {
                isInside = true
            } else if isInside, line.hasPrefix("    }") {
                return names
            } else if isInside, line.hasPrefix("        case "), let range = line.firstRange(of: "case ") {
                var depth = 0
                var name = ""
                for sign in line[range.upperBound...] {
                    if sign == "(" { depth += 1 }
                    if sign == ")" { depth -= 1 }
                    if depth == 0, sign == "," {
                        names.append(name)
                        name = ""
                    } else if depth == 0, sign.isLetter {
                        name.append(sign)
                    }
                }
                names.append(name)
            }
        }
        return names
    }
}
