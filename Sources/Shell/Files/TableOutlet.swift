import Interchange
import Screens

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
        let file = try places.newDroppedFile(name, "csv")
        // Older spreadsheets take a file without the mark for one of their own letters.
        var writer = CSVWriter(byteOrderMark: true)
        return try file.finish { () throws(FileRefusal) in
            try body { rows in
                for row in rows { writer.append(row) }
                return FileOutlet.writeAll(writer.take(), to: file.descriptor)
            }
        }
    }
}
