public import Phrases
public import Records

extension TextStanding {
    /// What is said of the text of a file of a kind.
    public func phrase(of kind: ContentKind) -> Phrase {
        var parts: [Phrase]
        switch state {
        case .waiting: parts = [.textWaiting]
        case .done:
            parts = [isScanned ? .textScanned : .textDone]
            if let encoding {
                parts.append(.textConverted(encoding.uppercased()))
                if isDoubtful { parts.append(.textDoubtful) }
            }
            if isCut { parts.append(.textKeptPart) }
        case .failed, .nothing:
            let reason = (fault ?? .unreadable).phrase(detail, of: kind)
            parts = [state == .failed ? .textFailed(reason) : .textNone(reason)]
        }
        return .list(parts, separator: " · ")
    }
}

extension TextFault {
    /// Why no text came out of a file of a kind.
    /// - Parameter detail: the program or size that it names.
    public func phrase(_ detail: String?, of kind: ContentKind) -> Phrase {
        switch self {
        case .kind: .extractionKind(kind.phrase)
        case .filter: .extractionStopped("vanthu-intake")
        case .tooLarge: detail.flatMap { Int($0) }.map { .extractionTooLarge(.size($0)) } ?? .extractionTooMuch
        case .tooMuch: .extractionTooMuch
        case .locked: .extractionLocked
        case .damaged: .extractionDamaged
        case .hostile: .extractionHostile
        case .stopped: .extractionStopped(detail ?? "")
        case .late: .extractionLate(detail ?? "")
        case .noText: .extractionNothing
        case .unreadable: .extractionUnreadable
        }
    }
}
