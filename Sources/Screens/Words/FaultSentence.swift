public import Office
public import Phrases

/// The sentence for a fault of the office file.
public func sentence(for fault: StoreFault) -> Phrase {
    switch fault {
    case .missing(let path): .fileMissing(path: path)
    case .exists(let path): .fileExists(path: path)
    case .foreign(let path): .fileForeign(path: path)
    case .newer(let found, let known): .fileNewer(found: found, known: known)
    case .damaged(let detail): .fileDamaged(detail: detail)
    case .readOnly(let path): .fileReadOnly(path: path)
    case .networkFileSystem(let path, let kind): .fileOnNetwork(path: path, kind: kind)
    case .diskFull: .diskFull
    case .busy: .fileBusy
    case .cannotOpen(let path, let detail): .fileCannotOpen(path: path, detail: detail)
    case .notPlainFile(let path): .fileNotPlain(path: path)
    case .syncFailed: .syncFailed
    case .undecodable(let table, let column, let id): .undecodable(table: table, column: column, row: "\(id)")
    case .failed(let detail): .storeFailed(detail: detail)
    }
}
