/// Why there is no terminal to draw on.
public enum TerminalError: Error, Equatable, Sendable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is empty or names a terminal that this machine does not know; its value.
    case unknownTerm(String)
    /// The terminal that `TERM` names cannot place its cursor; its value.
    case unfitTerm(String)
    /// The process has opened it before.
    case openAlready
    /// No descriptors or no memory are left.
    case noResources
}
