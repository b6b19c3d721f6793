/// How a run ended, for the shell that started it (sysexits.h where it has a word for it).
public enum ExitCode: Int32, Sendable {
    /// Done.
    case done = 0
    /// A rule of the office said no.
    case refused = 1
    /// The command line was not understood.
    case usage = 64
    /// Bad data, a damaged file, or a file that is not ours.
    case badData = 65
    /// No such office or document.
    case notFound = 66
    /// A fault of the program itself.
    case fault = 70
    /// Something could not be written.
    case cannotWrite = 73
    /// Another process held the office for too long.
    case busy = 75
    /// Not permitted.
    case notPermitted = 77
    /// The file was made by a newer version of the program.
    case newerFile = 78
}
