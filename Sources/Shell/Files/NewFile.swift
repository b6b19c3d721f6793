import Glibc
import Screens
import Text

/// Writes a whole file as a new one: nothing that is there is written over, and what is not finished is taken away.
struct NewFile {
    let places: FilePlaces

    /// Writes bytes to a path; where others share the host, into the person's drop folder under the path's last name.
    /// - Returns: where they are.
    func write(_ bytes: [UInt8], to path: String) throws(FileRefusal) -> String {
        let folder: OpenFolder
        let name: String
        let shown: String
        if places.isShared {
            folder = try places.openDropFolder()
            name = FileOutlet.fileName(path.split(separator: "/").last.map(String.init) ?? "")
            shown = "\(places.dropFolder)/\(name)"
        } else {
            // A folder that is not there keeps the file from being written; it is no file that was looked for.
            do { (folder, name) = try places.place(of: path) } catch {
                if case .missing = error { throw .notWritten(path: cleaned(path)) }
                throw error
            }
            shown = path
        }
        let made = openat(folder.descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard made >= 0 else {
            throw errno == EEXIST ? .exists(path: cleaned(shown)) : .notWritten(path: cleaned(shown))
        }
        let isWritten = FileOutlet.writeAll(bytes, to: made) && fsync(made) == 0
        let isClosed = close(made) == 0
        guard isWritten, isClosed else {
            unlinkat(folder.descriptor, name, 0)
            throw .notWritten(path: cleaned(shown))
        }
        return shown
    }
}
