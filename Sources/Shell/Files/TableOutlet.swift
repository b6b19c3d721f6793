import Glibc
import Interchange
import Screens
import Text

/// Writes a table for spreadsheets into the person's drop folder, as a new file: nothing that is there is written over.
struct TableOutlet {
    let places: FilePlaces

    /// - Returns: where it is.
    func save(_ rows: [[String]], as name: String) throws(FileRefusal) -> String {
        // Older spreadsheets take a file without the mark for one of their own letters.
        var writer = CSVWriter(byteOrderMark: true)
        for row in rows { writer.append(row) }
        let bytes = writer.take()
        let folder = try places.openDropFolder()
        let plain = FileOutlet.fileName(name)
        for count in 1...999 {
            let file = count == 1 ? "\(plain).csv" : "\(plain)-\(count).csv"
            let made = openat(folder.descriptor, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if made < 0, errno == EEXIST { continue }
            guard made >= 0 else { throw .notWritten(path: cleaned(file)) }
            let isWritten = Self.write(bytes, to: made) && fsync(made) == 0
            guard close(made) == 0, isWritten else {
                unlinkat(folder.descriptor, file, 0)
                throw .notWritten(path: cleaned(file))
            }
            return "\(places.dropFolder)/\(file)"
        }
        throw .exists(path: plain)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { all in
            var rest = all[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }
}
