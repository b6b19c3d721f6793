import CNcurses
public import TerminalKit

/// The terminal that the process was started in.
///
/// It belongs to one thread, the one that opened it; other threads ring through `waker`. There is one per process.
/// Whatever ends the process, the terminal is left as it was found: `close` on the ordinary way, and the fatal signals
/// of a trap are caught in C for as long as it takes to put the line back.
public final class CursesTerminal {
    /// For how long the rest of a sequence may be on its way, in milliseconds.
    private static let sequenceDelay = 500
    /// For how long a paste may stand still, in milliseconds.
    private static let pasteDelay = 5_000
    /// For how long a burst of characters may stand still before it is taken for whole, in milliseconds.
    private static let burstDelay = 200
    /// The most bytes that are read before anything is done with them.
    private static let readSize = 16_384

    /// The column after the characters whose width is asked for, counted from 1, where all of them are one cell wide.
    private static let rightColumn = 5

    /// What meanings look like. Another theme shows with the next `paint`.
    public var theme: Theme {
        didSet { if theme != oldValue { shown = nil } }
    }
    /// How many colours the terminal has; none when they are not wanted.
    public let depth: ColourDepth
    private let escapeDelay: Int
    private var decoder = KeyDecoder()
    /// Events of the last read that were not yet asked for, the next one at the end.
    private var waiting: [Event] = []
    private var shown: Surface?
    private var hasInput = true
    private var isOpen = true
    private var isSuspended = false

    /// Takes the terminal: full screen, every key as a key, pastes marked.
    ///
    /// - Parameters:
    ///   - theme: what meanings look like.
    ///   - wantsColour: whether colours are used where the terminal has them (`NO_COLOR`).
    ///   - escapeDelay: how long a lone Esc waits for the rest of a sequence, in milliseconds; 25 at hand, 50 over a
    ///     network.
    /// - Throws: `TerminalError`; then nothing was changed.
    public init(theme: Theme, wantsColour: Bool = true, escapeDelay: Int = 25) throws(TerminalError) {
        switch ct_open(wantsColour) {
        case CT_OPENED: break
        case CT_NOT_A_TERMINAL: throw .notATerminal
        case CT_UNKNOWN_TERM: throw .unknownTerm(String(cString: ct_term_name()))
        case CT_UNFIT_TERM: throw .unfitTerm(String(cString: ct_term_name()))
        case CT_OPEN_ALREADY: throw .openAlready
        default: throw .noResources
        }
        self.theme = theme
        self.escapeDelay = max(1, escapeDelay)
        depth = ColourDepth(colours: Int(ct_colours()))
        decoder.awaitsCursorReport = ct_ask_width()
    }

    deinit {
        if isOpen { ct_close() }
    }

    /// Gives the terminal back. Everything after it does nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        // An answer that is still on its way would be typed into the shell.
        if decoder.awaitsCursorReport { ct_forget_input() }
        ct_close()
    }

    /// Its size in cells.
    public var size: Size {
        guard isOpen else { return Size(columns: 0, rows: 0) }
        var columns: Int32 = 0
        var rows: Int32 = 0
        ct_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Whether the terminal counts the width of letters and lines otherwise than this program: lines drawn with signs
    /// would be crooked. Known once it has answered, which rings (`wake`); the first screen does not wait for it.
    public var miscountsWidths: Bool {
        decoder.reportedColumn.map { $0 != CursesTerminal.rightColumn } ?? false
    }

    /// Rings the loop from any thread: `nextEvent` answers `wake`.
    public var waker: Waker { Waker(descriptor: ct_wake_descriptor()) }

    /// The descriptor behind `waker`: one byte written to it rings.
    public var wakeDescriptor: Int32 { ct_wake_descriptor() }

    /// Forgets what the terminal shows, so that the next `paint` draws every cell: after another program wrote on it.
    public func forgetScreen() {
        guard isOpen else { return }
        shown = nil
        ct_redraw()
    }
}

// MARK: Painting

extension CursesTerminal {
    /// Shows a surface. Only cells that differ from the one before are sent.
    public func paint(_ surface: Surface) {
        guard isOpen, !isSuspended else { return }
        let size = self.size
        if let shown, shown.size != surface.size { forgetScreen() }
        let columns = min(size.columns, surface.size.columns)
        for row in 0..<min(size.rows, surface.size.rows) {
            for column in 0..<columns {
                let cell = surface[row: row, column: column]
                if cell.isContinuation { continue }
                if let shown, shown[row: row, column: column] == cell { continue }
                let isWide = surface[row: row, column: column + 1].isContinuation
                // Half of it lies outside: the terminal is smaller than the surface.
                if isWide, column + 1 >= columns {
                    put(Cell(style: cell.style), isWide: false, row: row, column: column)
                } else {
                    put(cell, isWide: isWide, row: row, column: column)
                }
            }
        }
        let place = surface.cursor ?? surface.focus ?? Position(column: 0, row: max(0, size.rows - 1))
        let column = min(max(0, place.column), max(0, size.columns - 1))
        let row = min(max(0, place.row), max(0, size.rows - 1))
        ct_flush(Int32(row), Int32(column), surface.cursor != nil)
        shown = surface
    }

    /// Rings the terminal's bell once.
    public func beep() {
        guard isOpen, !isSuspended else { return }
        ct_beep()
    }

    private func put(_ cell: Cell, isWide: Bool, row: Int, column: Int) {
        let look = theme.attributes(for: cell.style)
        let scalars = cell.character.unicodeScalars.prefix(5).map(\.value)
        ct_put(
            Int32(row), Int32(column), scalars, Int32(scalars.count), isWide ? 2 : 1, look.cursesAttributes,
            look.cursesColour(in: depth))
    }
}

// MARK: Events

extension CursesTerminal {
    /// Waits for the next event.
    ///
    /// - Parameter milliseconds: how long, then `idle`; `nil` is for ever, 0 not at all.
    /// - Returns: after the terminal is gone `hangUp`, again and again, at once when there is no limit to wait for.
    public func nextEvent(timeout milliseconds: Int?) -> Event {
        guard isOpen else { return .hangUp }
        var left = milliseconds
        while true {
            // Signals first: a hundred pasted keys may not keep a hang-up waiting.
            if let event = nextSignal() { return event }
            if let event = waiting.popLast() { return event }
            if !hasInput, left == nil { return .hangUp }
            let patience = self.patience
            let wait = [left, patience].compactMap { $0 }.min()
            let ready = ct_wait(hasInput, Int32(clamping: wait ?? -1))
            if ready == 0 {
                if let patience, wait == patience {
                    waiting = decoder.timeOut().reversed()
                    left = left.map { max(0, $0 - patience) }
                    if !waiting.isEmpty || left != 0 { continue }
                }
                return .idle
            }
            if ready & CT_SIGNAL.rawValue != 0 { continue }
            if ready & CT_INPUT.rawValue != 0 {
                if !readInput() { return .hangUp }
                continue
            }
            ct_drain_wakes()
            return .wake
        }
    }

    /// Whether the next event is there already, so that painting between the two would be for nothing.
    public var hasWaitingEvent: Bool { !waiting.isEmpty }

    /// Whether anything is there that `nextEvent` would read or answer at once: what may wait for it stops. Asked often, it costs a system call.
    public var isAnythingWaiting: Bool { !waiting.isEmpty || ct_wait(hasInput, 0) != 0 }

    /// Whether bytes have come that may be the beginning of a longer key.
    public var hasUnfinishedKey: Bool { decoder.wait != .none }

    /// How long the decoder waits before it decides what it has.
    private var patience: Int? {
        switch decoder.wait {
        case .none: nil
        case .escape: escapeDelay
        case .sequence: CursesTerminal.sequenceDelay
        case .paste: CursesTerminal.pasteDelay
        case .burst: CursesTerminal.burstDelay
        }
    }

    /// Reads what there is, so much at a time that an endless stream of bytes cannot fill the memory.
    private func readInput() -> Bool {
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.readSize) { buffer, count in
            // What was sent together may arrive in pieces, and is one burst only when it is seen together.
            repeat {
                let read = ct_read(buffer.baseAddress?.advanced(by: count), Int32(buffer.count - count))
                if read == 0, count == 0 { hasInput = false }
                guard read > 0 else { break }
                count += Int(read)
            } while count < buffer.count && ct_wait(true, 0) == CT_INPUT.rawValue
        }
        if !hasInput { return false }
        let wasAwaiting = decoder.awaitsCursorReport
        waiting = decoder.feed(bytes).reversed()
        if wasAwaiting, !decoder.awaitsCursorReport { waiting.append(.wake) }
        return true
    }

    private func nextSignal() -> Event? {
        switch ct_next_signal() {
        case CT_RESIZED:
            ct_measure()
            forgetScreen()
            return .resized(size)
        case CT_HANG_UP: return .hangUp
        case CT_TERMINATE: return .terminate
        case CT_STOP:
            stop()
            return .resumed
        case CT_CONTINUED:
            // Stopped and continued from outside: a shell has set the line to its liking in between.
            suspend()
            if isSuspended { takeBack() }
            return .resumed
        default: return nil
        }
    }
}

// MARK: Giving it away for a while

extension CursesTerminal {
    /// Gives the terminal to another program until `resume`.
    public func suspend() {
        guard isOpen, !isSuspended else { return }
        isSuspended = true
        ct_suspend()
    }

    /// Takes the terminal back; the next `paint` draws every cell.
    public func resume() {
        guard isOpen, isSuspended else { return }
        ct_forget_interrupts()
        takeBack()
    }

    /// As `resume`, with whatever signals wait: a stop that follows closely on a continuation is meant for this program.
    private func takeBack() {
        isSuspended = false
        shown = nil
        ct_resume()
    }

    /// Stops the process as a shell's Ctrl+Z does, and goes on when it is continued.
    ///
    /// Without a shell to go back to (a forced command) the kernel does not stop it.
    /// - Returns: whether it was stopped.
    @discardableResult
    public func stop() -> Bool {
        suspend()
        let hasStopped = ct_stop_process()
        resume()
        return hasStopped
    }

    /// Whether there is a shell to go back to for a while.
    public static var hasShell: Bool { ct_has_shell() }
}

/// Rings the loop that waits in `CursesTerminal.nextEvent`.
public struct Waker: Sendable {
    let descriptor: Int32

    /// Rings; several rings before the loop looks are one.
    public func wake() {
        ct_wake(descriptor)
    }
}
