import CSQLite

/// What FTS5 wants tokens for.
public enum TokenizerReason: Equatable, Sendable {
    /// To index a row, or to take it out of the index.
    case document
    /// To look for whole words.
    case query
    /// To look for words that begin so; the last token is the prefix.
    case prefixQuery
    /// For `highlight`, `snippet` and the like.
    case auxiliary

    init(flags: Int32) {
        if flags & FTS5_TOKENIZE_DOCUMENT != 0 {
            self = .document
        } else if flags & FTS5_TOKENIZE_PREFIX != 0 {
            self = .prefixQuery
        } else if flags & FTS5_TOKENIZE_QUERY != 0 {
            self = .query
        } else {
            self = .auxiliary
        }
    }
}

/// Splits UTF-8 into tokens and gives each to `emit`, in order.
///
/// `emit` takes the token, where it begins and ends in the bytes, and whether it stands at the same place as the
/// token before (a second spelling of one word; never the first token). When it answers `false`, stop at once.
/// The buffers are valid during the call only. For a document, the same bytes must always give the same tokens.
public typealias Tokenizer = (
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ reason: TokenizerReason,
    _ emit: (_ token: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ colocated: Bool) -> Bool
) -> Void

extension Connection {
    /// Makes `tokenize = '<name>'` mean this tokenizer for as long as the connection lives.
    ///
    /// Every connection that writes or searches such a table registers it first.
    /// - Throws: `.misuse` where this SQLite has no FTS5.
    public func registerTokenizer(name: String, _ tokenizer: @escaping Tokenizer) throws(SQLiteError) {
        var api: UnsafeMutablePointer<fts5_api>?
        try check(csqlite_fts5_api(handle, &api))
        guard let api, let create = api.pointee.xCreateTokenizer else {
            throw SQLiteError(.misuse, "this SQLite has no FTS5")
        }
        // FTS5 copies the name and the callbacks, and releases the box when the connection closes.
        let box = Unmanaged.passRetained(TokenizerBox(tokenizer))
        var callbacks = fts5_tokenizer(
            xCreate: { context, _, _, instance in
                // One box serves every table: there is nothing to keep per table.
                instance?.pointee = context.map { OpaquePointer($0) }
                return SQLITE_OK
            },
            xDelete: { _ in },
            xTokenize: { instance, context, flags, text, count, accept in
                guard let instance, let accept else { return SQLITE_MISUSE }
                let box = Unmanaged<TokenizerBox>.fromOpaque(UnsafeRawPointer(instance))
                return box._withUnsafeGuaranteedRef {
                    $0.run(context: context, flags: flags, text: text, count: Int(count), accept: accept)
                }
            })
        let result = create(api, name, box.toOpaque(), &callbacks) { context in
            guard let context else { return }
            Unmanaged<TokenizerBox>.fromOpaque(context).release()
        }
        if result != SQLITE_OK { box.release() }
        try check(result)
    }
}

/// Carries a Swift closure through FTS5's untyped pointer.
private final class TokenizerBox {
    /// FTS5's callback for one token.
    typealias Accept =
        @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32) -> Int32

    private let tokenizer: Tokenizer

    init(_ tokenizer: @escaping Tokenizer) {
        self.tokenizer = tokenizer
    }

    func run(
        context: UnsafeMutableRawPointer?, flags: Int32, text: UnsafePointer<CChar>?, count: Int, accept: Accept
    ) -> Int32 {
        guard let text, count > 0 else { return SQLITE_OK }
        let bytes = UnsafeBufferPointer(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
        var result = SQLITE_OK
        tokenizer(bytes, TokenizerReason(flags: flags)) { token, start, end, colocated in
            // FTS5's own answer must be handed back, so a tokenizer that goes on after `false` changes nothing.
            guard result == SQLITE_OK else { return false }
            let spelling = token.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
            result = accept(
                context, colocated ? FTS5_TOKEN_COLOCATED : 0, spelling, Int32(truncatingIfNeeded: token.count),
                Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
            return result == SQLITE_OK
        }
        return result
    }
}
