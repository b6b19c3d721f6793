import Office
import Records
import Store
import Testing

/// What tests of outgoing documents write and ask.
protocol OutgoingSamples {}

extension OutgoingSamples {
    func content(
        _ type: String = "bao-cao", _ tail: String = "BC-LĐLĐ", _ subject: String = "báo cáo quý III",
        on day: Day = SampleOffice.today,
        _ change: (inout OutgoingContent) -> Void = { _ in }
    ) -> OutgoingContent {
        var content = OutgoingContent(typeCode: type, symbolTail: tail, subject: subject)
        content.date = day
        content.signer = "Trần Văn Sơn"
        content.recipients = [Recipient("Tổng Liên đoàn Lao động Việt Nam")]
        change(&content)
        return content
    }

    func register(
        _ office: SampleOffice, _ content: OutgoingContent, key: String? = nil, answers: [AnsweredDocument] = [],
        kept: OutgoingReservationID? = nil, by actor: Actor? = nil, at now: Instant = SampleOffice.now
    ) throws(OfficeError) -> OutgoingRegistered {
        try office.file.office.perform(
            RegisterOutgoing(
                content: content, answers: answers,
                formKey: key ?? "\(content.subject)-\(content.symbolTail)-\(content.date?.iso ?? "")",
                reservation: kept), by: actor ?? office.owner, at: now)
    }

    func document(_ office: SampleOffice, _ id: OutgoingID) throws -> OutgoingDocument {
        try #require(try office.file.office.ask(ShowOutgoing(.key(id)), by: office.owner)).document
    }

    func refused<T>(_ body: () throws(OfficeError) -> T) -> OutgoingRefusal? {
        guard case .outgoing(let found)? = refusal(body) else { return nil }
        return found
    }
}
