import CLimits
import Glibc

/// What every filter does: tie its hands, read standard input, answer on standard output, end with a code.
public enum Filter {
    /// How a filter ends.
    public enum Code: Int32, Sendable {
        /// The answer is what was asked for.
        case done = 0
        /// The answer is a refusal.
        case refused = 1
        /// It was not told what to do.
        case usage = 64
        /// Its hands could not be tied, or the answer could not be written.
        case fault = 70
    }

    /// What a filter may use.
    public struct Limits: Sendable {
        /// Bytes of memory.
        public let memory: UInt64
        /// Seconds of the processor.
        public let seconds: UInt64
        /// Bytes of a file that it writes.
        public let file: UInt64
        /// The first descriptor that it may not have.
        public let descriptors: UInt64

        /// Limits of a filter.
        public init(memory: UInt64, seconds: UInt64, file: UInt64, descriptors: UInt64) {
            self.memory = memory
            self.seconds = seconds
            self.file = file
            self.descriptors = descriptors
        }
    }

    /// Ties this process's hands; ends it where the machine does not allow that. The first act of a filter.
    /// - Parameter start: starts what a library does in threads of its own; the last that may start any.
    public static func begin(_ limits: Limits, _ start: () -> Void = {}) {
        let isHeld = vt_limit_self(limits.memory, limits.seconds, limits.file, limits.descriptors) == 0
        guard isHeld else { end(.fault) }
        start()
        guard vt_limit_children() == 0 else { end(.fault) }
        signal(SIGPIPE, SIG_IGN)
    }

    /// The one word that says what to do; ends the process where it is another.
    public static func mode(_ known: [String]) -> String {
        guard CommandLine.arguments.count == 2, let word = CommandLine.arguments.last, known.contains(word) else {
            end(.usage)
        }
        return word
    }

    /// All of standard input.
    /// - Parameter limit: the most bytes; `nil` is returned when there are more, or when it cannot be read.
    public static func input(limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        let size = 1 << 18
        while true {
            let start = bytes.count
            var hasFailed = false
            bytes.append(
                contentsOf: [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                    var read = -1
                    repeat { read = Glibc.read(0, buffer.baseAddress, size) } while read < 0 && errno == EINTR
                    hasFailed = read < 0
                    count = max(read, 0)
                })
            if hasFailed || bytes.count > limit { return nil }
            if bytes.count == start { return bytes }
        }
    }

    /// Writes an answer and ends the process.
    public static func answer(_ bytes: [UInt8], _ code: Code) -> Never {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { end(.fault) }
            rest = rest.dropFirst(count)
        }
        end(code)
    }

    /// Ends the process.
    public static func end(_ code: Code) -> Never { exit(code.rawValue) }
}
