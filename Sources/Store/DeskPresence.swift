import CFileSystem
import Glibc

/// Tells the programs that work on one desk from those that are gone: each holds one byte of a file, at a place that it
/// drew for itself. The lock ends with the process, whatever ends it.
final class DeskPresence {
    /// This program's place, never 0.
    let place: Int64
    private let descriptor: Int32

    /// Opens the file, making it when it is not there, and takes a place.
    /// - Returns: `nil` when the folder cannot be written.
    init?(path: String) {
        place = Int64.random(in: 1...(1 << 62))
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if descriptor < 0 { return nil }
        guard vt_hold_byte(descriptor, place) == 0 else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether another living program has this place.
    func isTaken(_ place: Int64) -> Bool { vt_is_byte_held(descriptor, place) != 0 }
}
