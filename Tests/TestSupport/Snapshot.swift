// A statically linked executable, such as the benchmark, has no Testing to link and needs no snapshots.
#if canImport(Testing)
import Glibc
public import Testing

/// Compares a text with the file `Snapshots/<name>.txt` beside the test's source file.
///
/// A missing file and a difference are recorded as issues, the difference line by line. With `UPDATE_SNAPSHOTS=1`
/// in the environment the file is written instead. The file ends with one line end whether or not the text does.
public func expectSnapshot(
    _ text: String, named name: String, file: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let update = getenv("UPDATE_SNAPSHOTS").map { String(cString: $0) } == "1"
    let folder = "\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let complaint: String
    do {
        switch try Snapshot(name: name, folder: "\(folder)/Snapshots").compare(text, update: update) {
        case .same, .written: return
        case .missing:
            complaint = "There is no snapshot “\(name)”; UPDATE_SNAPSHOTS=1 writes it:\n\(text)"
        case .different(let difference):
            complaint = "The snapshot “\(name)” is different (- expected, + actual):\n\(difference)"
        }
    } catch {
        complaint = "The snapshot “\(name)”: \(error)"
    }
    Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
}

struct Snapshot {
    enum Outcome: Equatable {
        case same
        case written
        case missing
        case different(String)
    }

    let name: String
    let folder: String

    func compare(_ text: String, update: Bool) throws(SystemFault) -> Outcome {
        let path = "\(folder)/\(name).txt"
        let actual = text.utf8.last == 0x0A ? text : text + "\n"
        var expected: String?
        if access(path, F_OK) == 0 { expected = String(decoding: try Files.read(path), as: UTF8.self) }
        // Compared as bytes: composed and decomposed letters are different results.
        if let expected, expected.utf8.elementsEqual(actual.utf8) { return .same }
        if update {
            mkdir(folder, 0o755)
            try Files.write(Array(actual.utf8), to: path)
            chmod(path, 0o644)
            return .written
        }
        guard let expected else { return .missing }
        return .different(LineDifference.text(expected: expected, actual: actual))
    }
}

/// What changed between two texts, line by line.
enum LineDifference {
    /// Removed lines after `-`, added ones after `+`, two lines around each change after a space, `…` for the rest.
    static func text(expected: String, actual: String) -> String {
        let old = lines(expected)
        let new = lines(actual)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var result: [(mark: String, line: String)] = []
        var left = 0
        var right = 0
        while left < old.count || right < new.count {
            if removed.contains(left) {
                result.append(("-", old[left].text))
                left += 1
            } else if added.contains(right) {
                result.append(("+", new[right].text))
                right += 1
            } else {
                result.append((" ", new[right].text))
                left += 1
                right += 1
            }
        }
        var shown: [String] = []
        var isCut = false
        for (place, entry) in result.enumerated() {
            let near = result[max(0, place - 2)..<min(result.count, place + 3)]
            if near.contains(where: { $0.mark != " " }) {
                shown.append("\(entry.mark)│\(entry.line)")
                isCut = false
            } else if !isCut {
                shown.append("…")
                isCut = true
            }
        }
        return shown.joined(separator: "\n")
    }

    /// A line compared by its bytes.
    private struct Line: Equatable {
        let text: String

        static func == (one: Line, other: Line) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }
    }

    private static func lines(_ text: String) -> [Line] {
        var parts = text.split(separator: "\n", omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        return parts.map { Line(text: String($0)) }
    }
}
#endif
