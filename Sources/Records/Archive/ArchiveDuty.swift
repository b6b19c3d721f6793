/// What somebody has to do with a file by a day.
public enum ArchiveDuty: String, CaseIterable, Sendable, Hashable {
    /// Close it: its work has ended, or the year of its list is over.
    case close
    /// Hand it to the current archive.
    case transfer
    /// Hand it to the historical archive.
    case handOver = "hand-over"
    /// Propose it for disposal.
    case dispose

    /// What is next to be done with a file, and by when; of a disposal, from when. `nil` where nothing is.
    public static func next(of file: RecordFile) -> (duty: ArchiveDuty, day: Day)? {
        let content = file.content
        switch file.state {
        case .open:
            guard let day = content.workEndedOn ?? Day(year: content.year, month: 12, day: 31) else { return nil }
            return (.close, day)
        case .returned, .closed:
            if let due = ArchiveDeadline.transfer(of: content) { return (.transfer, file.keptBackUntil ?? due) }
            return disposal(of: content)
        case .archived:
            if let due = ArchiveDeadline.historicalTransfer(of: content, archivedOn: file.archivedOn) {
                return (.handOver, due)
            }
            return disposal(of: content)
        case .submitted, .handedOver, .destroyed: return nil
        }
    }

    private static func disposal(of content: FileContent) -> (ArchiveDuty, Day)? {
        content.workEndedOn.flatMap { content.retention.dueForDisposal(workEnded: $0) }.map { (.dispose, $0) }
    }
}
