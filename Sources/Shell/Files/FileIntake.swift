import Office
import Records
import Screens

/// Takes a file in: reads it once, hashes and lays its bytes down, and leaves nothing behind when something is wrong.
struct FileIntake {
    let office: Office
    let actor: Actor
    let places: FilePlaces
    let clock: () -> Instant

    /// Takes a file in.
    func stage(_ source: FileSource, _ control: WorkControl) throws(FileRefusal) -> StagedFile {
        let file = try places.open(source)
        let staging = try asked { () throws(OfficeError) in
            try office.stage(file.name, by: actor, at: clock(), limit: places.limit)
        }
        do throws(FileRefusal) {
            let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Staging.chunk, alignment: 16)
            defer { buffer.deallocate() }
            while true {
                if control.isCancelled() { throw .cancelled }
                let piece = try file.read(into: buffer)
                if piece.isEmpty { break }
                try asked { () throws(OfficeError) in try staging.append(piece) }
                control.progress(staging.count, file.bytes)
            }
            return try asked { () throws(OfficeError) in try staging.finish(at: clock()) }
        } catch {
            staging.discard()
            throw error
        }
    }

    private func asked<T>(_ body: () throws(OfficeError) -> T) throws(FileRefusal) -> T {
        do { return try body() } catch { throw .office(error) }
    }
}
