public import DocumentModel
import Phrases
public import Records

/// Makes letters of what they say. Their words are Vietnamese in every language of the screens: the form is the law's.
public enum Letter {
    /// The letter as a document, in the form of its type and time.
    public static func tree(_ content: LetterContent) -> DocumentTree {
        let form = LetterForms.form(of: content.typeCode, on: content.day)
        let numbering = form?.numbering ?? .topCentre
        var blocks: [DocumentBlock] = [.head(head(content, form))]
        if form?.naming != .underNumber { blocks += title(content) }
        if form?.isAddressed == true { blocks += addressed(content.addressees) }
        var begin = blocks.count
        if case .decision(let authority) = content.detail {
            blocks.append(.text(.authority, authority.uppercased()))
            begin += 1
            blocks += content.basis.map { .text(.basis, $0) } + [.text(.authority, Phrase.letterDecides.vi)]
        } else {
            blocks += content.basis.map { .text(.basis, $0) }
            let opening = opening(content)
            if !opening.isEmpty { begin = blocks.count + opening.count }
            blocks += opening
        }
        blocks += content.body
        let writing = begin..<blocks.count
        blocks += closing(content) + signatures(content)
        let annexes = blocks.count
        for appendix in content.appendices { blocks += pages(of: appendix, content, numbering) }
        return DocumentTree(
            title: [typeName(content), name(content.number), content.subject].filter { !$0.isEmpty }
                .joined(separator: " "),
            setup: PageSetup(numbering: numbering), blocks: blocks, writing: writing,
            annexes: content.appendices.isEmpty ? nil : annexes..<blocks.count)
    }

    /// The head of a letter, and of whatever else an office writes.
    public static func head(
        superior: String?, issuer: String, number: String? = nil, place: String? = nil, day: Day? = nil
    ) -> LetterHead {
        LetterHead(
            superior: superior.map { broken($0.uppercased()) }, issuer: broken(issuer.uppercased()),
            nation: Phrase.nationalTitle.vi, motto: Phrase.nationalMotto.vi, number: number,
            dateline: day.map { Phrase.placeAndDay(place: place, day: $0.day, month: $0.month, year: $0.year).vi })
    }

    private static func head(_ content: LetterContent, _ form: LetterForm?) -> LetterHead {
        var head = head(
            superior: content.superior, issuer: content.issuer,
            number: "\(Phrase.letterNumber.vi) \(content.number)", place: content.place, day: content.day)
        if content.day == nil { head.dateline = Phrase.letterDayOpen(place: content.place, year: content.year).vi }
        if form?.naming == .underNumber, !content.subject.isEmpty {
            head.subject = Phrase.letterAbout(content.subject).vi
        }
        head.urgency = content.urgency?.vi.uppercased()
        head.circulation = content.circulation?.vi.uppercased()
        return head
    }

    /// A number as it is called: what is left open for the pen is "…".
    private static func name(_ number: String) -> String {
        let written = number.drop { $0 == " " }
        return written.count < number.count ? "…\(written)" : number
    }

    private static func typeName(_ content: LetterContent) -> String {
        DocumentTypes.byCode[content.typeCode]?.nameVi ?? content.typeCode
    }

    private static func title(_ content: LetterContent) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = [.text(.title, typeName(content).uppercased())]
        if !content.subject.isEmpty { blocks.append(.text(.subject, content.subject)) }
        return blocks + [.rule(30)]
    }

    /// One stands beside the word, several below it.
    private static func addressed(_ addressees: [String]) -> [DocumentBlock] {
        guard let first = addressees.first else { return [] }
        let word = Phrase.letterTo.vi
        if addressees.count == 1 { return [.text(.addressee, "\(word) \(first)")] }
        return [.text(.addressee, word)]
            + addressees.enumerated().map { place, name in
                .text(.addresseeLine, "- \(name)\(place == addressees.count - 1 ? "." : ";")")
            } + [.space(2)]
    }

    // MARK: What only some types have

    private static func opening(_ content: LetterContent) -> [DocumentBlock] {
        switch content.detail {
        case .none, .decision, .minutesAsTyped: return []
        case .invitation(let guests, let event, let chair, let time, let place):
            var lines = [Phrase.invitationOpening(content.issuer, guests: guests), .invitationTo(event)]
            if let chair { lines.append(.invitationChair(chair)) }
            return body(lines + [.invitationTime(time), .invitationPlace(place)])
        case .introduction(let person, let title, let to, let about, _):
            return body([
                .introductionOpening(content.issuer), .introductionPerson(person), .introductionTitle(title),
                .introductionTo(to), .introductionAbout(about),
            ])
        case .minutes(let began, let place, let present, let chair, let clerk, _):
            return body([.minutesBegan(began), .invitationPlace(place), .minutesPresent])
                + present.map { .text(.item, "- \($0)") }
                + body([.minutesChair(chair), .minutesClerk(clerk), .minutesContent])
        case .dispatch(let documents):
            return body([.dispatchOpening(content.issuer)])
                + documents.enumerated().map { .text(.item, "\($0 + 1). \($1)") }
        }
    }

    private static func closing(_ content: LetterContent) -> [DocumentBlock] {
        switch content.detail {
        case .none, .decision, .invitation, .minutesAsTyped: []
        case .introduction(_, _, _, _, let until): body([.introductionRequest, .introductionUntil(until.shown)])
        case .minutes(_, _, _, _, _, let ended): body([.minutesEnded(ended)])
        case .dispatch: body([.dispatchReturn])
        }
    }

    private static func body(_ lines: [Phrase]) -> [DocumentBlock] { lines.map { .text(.body, $0.vi) } }

    // MARK: The end

    private static func signatures(_ content: LetterContent) -> [DocumentBlock] {
        var recipients = content.copies.map { "- \($0);" }
        if !content.keeper.isEmpty { recipients.append("- \(Phrase.letterKept(content.keeper).vi)") }
        let heading = Phrase.letterRecipients.vi
        if let (chair, clerk) = content.detail.signersOfMinutes {
            let signers = [
                Signer(authority: [Phrase.minutesClerkSigns.vi], name: clerk),
                Signer(authority: [Phrase.minutesChairSigns.vi], name: chair),
            ]
            let under: [DocumentBlock] =
                recipients.isEmpty
                ? [] : [.signature(SignatureBlock(recipientsHeading: heading, recipients: recipients, signers: []))]
            return [.signature(SignatureBlock(signers: signers))] + under
        }
        let block = SignatureBlock(
            recipientsHeading: recipients.isEmpty ? "" : heading, recipients: recipients,
            signers: [Signer(authority: content.authority, name: content.signer)])
        guard case .dispatch = content.detail else { return [.signature(block)] }
        // Below, whoever gets it signs and sends it back.
        let receiver = Signer(authority: [Phrase.dispatchReceiver.vi], hint: Phrase.signHere.vi, name: "")
        return [
            .signature(block), .space(6), .text(.dateline, Phrase.letterDayOpen(place: nil, year: content.year).vi),
            .signature(SignatureBlock(signers: [receiver])),
        ]
    }

    private static func pages(
        of appendix: LetterAppendix, _ content: LetterContent, _ numbering: PageNumbering
    ) -> [DocumentBlock] {
        var setup = appendix.isLandscape ? PageSetup.landscape : PageSetup()
        setup.numbering = numbering
        let day = content.day.map { Phrase.letterOfDay(day: $0.day, month: $0.month, year: $0.year).vi }
        let reference = Phrase.letterAppendixOf(
            typeName(content), number: content.number,
            day: day ?? Phrase.letterDayOpen(place: nil, year: content.year).vi, issuer: content.issuer)
        return [
            .section(setup), .text(.centreBold, Phrase.letterAppendix(appendix.number).vi),
        ] + (appendix.title.isEmpty ? [] : [.text(.centreBold, appendix.title.uppercased())]) + [
            .text(.centreItalic, reference.vi), .rule(30), .space(3),
        ] + appendix.blocks
    }

    // MARK: Names in the head

    /// A long name in lines of about one length, as a head has them.
    static func broken(_ name: String, limit: Int = 24) -> String {
        let words = name.split(separator: " ").map(String.init)
        let lines = (name.count + limit - 1) / limit
        guard lines > 1, words.count >= lines else { return name }
        let wanted = Double(name.count) / Double(lines)
        var result: [String] = []
        var line = ""
        for (place, word) in words.enumerated() {
            let longer = line.isEmpty ? word : line + " " + word
            let isBetterAlone = abs(Double(line.count) - wanted) <= abs(Double(longer.count) - wanted)
            if !line.isEmpty, isBetterAlone, result.count < lines - 1, place < words.count {
                result.append(line)
                line = word
            } else {
                line = longer
            }
        }
        return (result + [line]).joined(separator: "\n")
    }
}

extension LetterDetail {
    /// Who signs minutes: the chair and the secretary.
    fileprivate var signersOfMinutes: (chair: String, clerk: String)? {
        switch self {
        case .minutes(_, _, _, let chair, let clerk, _), .minutesAsTyped(let chair, let clerk): (chair, clerk)
        case .none, .decision, .invitation, .introduction, .dispatch: nil
        }
    }
}
