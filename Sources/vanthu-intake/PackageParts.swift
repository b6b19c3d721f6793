import Interchange

/// The relations of a part to others: which part an id means.
final class Relations: MarkupTaker {
    /// A relation within the file.
    struct Relation {
        let kind: String
        let target: String
    }

    private(set) var byID: [String: Relation] = [:]
    private let folder: String

    private init(folder: String) { self.folder = folder }

    /// Those of a part; none where the file has no list of them.
    static func of(_ part: String, in archive: Archive) throws(IntakeRefusal) -> Relations {
        let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = String(part[..<cut])
        let relations = Relations(folder: folder)
        _ = try MarkupReader.read("\(folder)_rels/\(part[cut...]).rels", of: archive, relations)
        return relations
    }

    /// The first part of a kind: kinds are addresses, and their last word is the same in both editions of the standard.
    func first(_ kind: String) -> String? {
        byID.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.target
    }

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
            let type = attributes["Type"], let target = attributes["Target"]
        else { return }
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        byID[id] = Relation(kind: kind, target: resolved(target))
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {}
    func end(_ name: String) throws(IntakeRefusal) {}

    /// A target is relative to the folder of its part, or begins at the root.
    private func resolved(_ target: String) -> String {
        var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}

/// The list of sheets, in the order of the tabs.
final class SheetList: MarkupTaker {
    /// A sheet as the list names it.
    struct Entry {
        let name: String
        let isHidden: Bool
        let relation: String
    }

    private(set) var entries: [Entry] = []

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        guard name == "sheet" else { return }
        guard let relation = attributes["id"], let name = attributes["name"] else { throw .damaged }
        guard entries.count < IntakeLimits.sheets else { throw .tooManySheets }
        let isHidden = ["hidden", "veryHidden"].contains(attributes["state"])
        entries.append(Entry(name: name, isHidden: isHidden, relation: relation))
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {}
    func end(_ name: String) throws(IntakeRefusal) {}
}

/// Which looks of cells show a number as a day or an hour.
final class CellLooks: MarkupTaker {
    private var isInLooks = false
    private var ownDays: Set<Int> = []
    private var looks: [Bool] = []

    /// Whether a look shows days.
    func isDay(_ look: Int) -> Bool { looks.indices.contains(look) && looks[look] }

    func begin(_ name: String, _ attributes: MarkupAttributes) throws(IntakeRefusal) {
        switch name {
        case "numFmt":
            if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"],
                Self.showsDay(code)
            {
                ownDays.insert(id)
            }
        case "cellXfs": isInLooks = true
        case "xf":
            guard isInLooks else { return }
            guard looks.count < 1 << 16 else { throw .hostile }
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            looks.append(Self.shippedDays.contains { $0.contains(id) } || ownDays.contains(id))
        default: return
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(IntakeRefusal) {}

    func end(_ name: String) throws(IntakeRefusal) {
        if name == "cellXfs" { isInLooks = false }
    }

    /// Formats of days and hours that need no definition, those of East Asian Excel too (ECMA-376 part 1, 18.8.30).
    private static let shippedDays: [ClosedRange<Int>] = [14...22, 27...36, 45...47, 50...58]

    /// Whether a format has a letter of days or hours outside of quoted words and of brackets such as [Red].
    static func showsDay(_ code: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        var isEscaped = false
        for character in code {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch character {
            case "\\", "_", "*": isEscaped = !isQuoted
            case "\"": isQuoted.toggle()
            case "[": isBracketed = !isQuoted
            case "]": isBracketed = false
            case "d", "D", "y", "Y", "m", "M", "h", "H", "s", "S": if !isQuoted, !isBracketed { return true }
            default: continue
            }
        }
        return false
    }
}
