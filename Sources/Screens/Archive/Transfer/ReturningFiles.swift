import Records
import Text

/// Why files of transfers are to go back, as a person has it noted until the transfers are taken: a line for each file.
struct ReturningFiles: Equatable {
    private var lines: [(transfer: TransferID, file: RecordFileID, reason: String)] = []

    /// What is kept; a line that cannot be read counts as not noted.
    init(_ text: String?) {
        for line in (text ?? "").split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 2).map(String.init)
            guard parts.count == 3, let transfer = Int64(parts[0]), let file = Int64(parts[1]) else { continue }
            lines.append((TransferID(transfer), RecordFileID(file), parts[2]))
        }
    }

    /// As it is kept.
    var text: String {
        lines.map { "\($0.transfer.value)\t\($0.file.value)\t\(clean($0.reason))" }.joined(separator: "\n")
    }

    /// The reasons of one transfer.
    subscript(transfer: TransferID) -> [RecordFileID: String] {
        get {
            let own = lines.filter { $0.transfer == transfer }
            return Dictionary(own.map { ($0.file, $0.reason) }) { _, last in last }
        }
        set {
            lines.removeAll { $0.transfer == transfer }
            lines += newValue.sorted { $0.key < $1.key }.map { (transfer, $0.key, $0.value) }
        }
    }

    static func == (left: Self, right: Self) -> Bool { left.text == right.text }
}
