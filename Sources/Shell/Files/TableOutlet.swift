import Glibc
import Interchange
import Screens
import Text

/// Writes a table for spreadsheets into the person's drop folder, as a new file: nothing that is there is written over.
struct TableOutlet {
    let places: FilePlaces

    /// - Returns: where it is.
    func save(_ rows: [[String]], as name: String) throws(FileRefusal) -> String {
        try save(as: name) { (write) throws(FileRefusal) in write(rows) }
    }

    /// Writes rows as they come. What is not finished is taken away again.
    /// - Parameters:
    ///   - name: the file's, without its ending.
    ///   - body: hands rows over; both it and what it is given say `false` where the disk keeps nothing more.
    /// - Returns: where it is.
    func save(
        as name: String, _ body: (_ write: ([[String]]) -> Bool) throws(FileRefusal) -> Bool
    ) throws(FileRefusal) -> String {
        let folder = try places.openDropFolder()
        let plain = FileOutlet.fileName(name)
        for count in 1...999 {
            let file = count == 1 ? "\(plain).csv" : "\(plain)-\(count).csv"
            let made = openat(folder.descriptor, file, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            if made < 0, errno == EEXIST { continue }
            guard made >= 0 else { throw .notWritten(path: cleaned(file)) }
            // Older spreadsheets take a file without the mark for one of their own letters.
            var writer = CSVWriter(byteOrderMark: true)
            do throws(FileRefusal) {
                let isWhole = try body { rows in
                    for row in rows { writer.append(row) }
                    return FileOutlet.writeAll(writer.take(), to: made)
                }
                guard isWhole, fsync(made) == 0 else { throw .notWritten(path: cleaned(file)) }
            } catch {
                close(made)
                unlinkat(folder.descriptor, file, 0)
                throw error
            }
            guard close(made) == 0 else {
                unlinkat(folder.descriptor, file, 0)
                throw .notWritten(path: cleaned(file))
            }
            return "\(places.dropFolder)/\(file)"
        }
        throw .exists(path: plain)
    }
}
