import Glibc
import Text

/// Where a run writes: what was asked for to standard output, all about it to standard error.
///
/// Everything is cleaned of control and bidirectional characters here, whatever it came from. A reader that has gone
/// away (`vanthu list | head`) is no error: the rest is dropped and the run ends quietly.
public final class Output {
    /// What became of bytes handed over.
    public enum Delivery: Equatable, Sendable {
        /// All written.
        case written
        /// Nobody reads any more.
        case readerGone
        /// Could not be written: a full disk.
        case failed
    }

    private let result: (UnsafeRawBufferPointer) -> Delivery
    private let remarks: (UnsafeRawBufferPointer) -> Delivery
    private var buffer: [UInt8] = []
    private var hasProgress = false
    /// What became of what was written so far.
    public private(set) var delivery = Delivery.written

    private static let bufferSize = 1 << 16

    /// An output over two functions that write all they get.
    public init(
        result: @escaping (UnsafeRawBufferPointer) -> Delivery, remarks: @escaping (UnsafeRawBufferPointer) -> Delivery
    ) {
        self.result = result
        self.remarks = remarks
    }

    /// The process's own standard output and standard error.
    public static func ofProcess() -> Output {
        // Without this, a pipe whose reader has gone would end the process in the middle of its work.
        signal(SIGPIPE, SIG_IGN)
        return Output(result: { Self.write($0, to: 1) }, remarks: { Self.write($0, to: 2) })
    }

    /// Writes a line to standard output.
    func line(_ text: String) {
        guard delivery == .written else { return }
        append(cleaned(text).utf8)
        append(CollectionOfOne(0x0A))
    }

    /// Writes text that is safe by its making (JSON), without a line end.
    func raw(_ bytes: [UInt8]) { append(bytes) }

    /// Writes a line to standard error.
    func remark(_ text: String) {
        flush()
        let start = hasProgress ? "\r\u{1B}[K" : ""
        hasProgress = false
        deliver(start + cleaned(text) + "\n")
    }

    /// Shows how far something is, over the last such line; only on a terminal.
    func progress(_ text: String) {
        hasProgress = true
        deliver("\r" + cleaned(text) + "\u{1B}[K")
    }

    /// Takes the line of progress away.
    func endProgress() {
        guard hasProgress else { return }
        hasProgress = false
        deliver("\r\u{1B}[K")
    }

    /// Hands over what is waiting.
    func flush() {
        guard !buffer.isEmpty else { return }
        let outcome = buffer.withUnsafeBytes(result)
        if delivery == .written { delivery = outcome }
        buffer.removeAll(keepingCapacity: true)
    }

    private func append(_ bytes: some Collection<UInt8>) {
        guard delivery == .written else { return }
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { flush() }
    }

    private func deliver(_ text: String) {
        // Where nobody reads the remarks there is nobody to tell.
        _ = Array(text.utf8).withUnsafeBytes(remarks)
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Delivery {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno == EPIPE {
                return .readerGone
            } else if errno == EAGAIN {
                var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                _ = poll(&waiting, 1, -1)
            } else if errno != EINTR {
                return .failed
            }
        }
        return .written
    }
}
