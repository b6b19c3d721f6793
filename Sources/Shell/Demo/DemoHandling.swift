import Records

/// What happens to a document of the invented office after its registration, and when.
struct DemoStep {
    enum Kind {
        case propose
        case submit
        /// A leader's word, entered by the clerk for them or by the leader.
        case instruct(note: StandardNote, byClerk: Bool)
        case route
        case receive
        case start
        case note(String)
        case askExtension
        case grantExtension
        case complete(Settlement, String?)
        case giveBack(String)
    }

    /// When it is due; done as soon as the office's time has come there.
    let due: Instant
    /// Which document.
    let number: RegisterNumber
    let kind: Kind
}

/// Plans the ways of the documents of the last weeks: most are done in time, some lie, some are late, a few come back.
struct DemoHandling {
    private var random: DemoRandom
    private let calendar = WorkCalendar(holidays: HolidayTable.shipped)

    /// So many working days before today documents are followed; older ones stand in the register alone.
    static let followedDays = 15

    init(seed: UInt64) { random = DemoRandom(seed: seed ^ 0x4A11) }

    /// The first day whose documents are followed.
    static func first(before today: Day) -> Day {
        WorkCalendar(holidays: HolidayTable.shipped).adding(workingDays: -followedDays, to: today)
    }

    private static let notes = ["Đã làm việc với đơn vị, chờ số liệu.", "Đã dự thảo, xin ý kiến trưởng ban."]
    private static let returns = [
        "Không thuộc chức năng của ban, đề nghị chuyển Văn phòng.", "Thiếu phụ lục kèm theo.",
    ]
    private static let results = [
        "Đã có văn bản triển khai.", "Đã tổng hợp, gửi cơ quan đề nghị.", "Đã dự họp, báo cáo kết quả.",
    ]

    /// The steps of one document, in order of time.
    mutating func steps(of number: RegisterNumber, _ content: IncomingContent, registeredAt: Instant) -> [DemoStep] {
        var steps: [DemoStep] = []
        var moment = registeredAt
        func add(_ kind: DemoStep.Kind) { steps.append(DemoStep(due: moment, number: number, kind: kind)) }
        // The post of the morning is laid before the leader in the afternoon, that of the afternoon the next morning.
        moment = after(registeredAt, hour: registeredAt.officeTime.hour < 14 ? 15 : 8, minutes: random.within(0...40))
        if random.below(10) < 6 { add(.propose) }
        moment = moment.adding(seconds: random.within(5...20) * 60)
        add(.submit)
        let isForInformation = content.deadline == nil && random.below(10) < 7
        let codes =
            isForInformation
            ? ["sg", "lu"] : content.typeCode == "giay-moi" ? ["dl", "dt"] : ["tm", "ct", "dy", "tl"]
        guard let note = StandardNote.coded(random.pick(codes)) else { return steps }
        moment = after(moment, hour: 16, minutes: random.within(0...50))
        // Now and then a leader is away for a day.
        if random.below(10) == 0 { moment = after(moment, hour: 9, minutes: random.within(0...50)) }
        add(.instruct(note: note, byClerk: random.below(10) < 3))
        moment = after(moment, hour: 8, minutes: random.within(10...55))
        add(.route)
        moment = after(moment, hour: random.within(9...14), minutes: random.within(0...59))
        add(.receive)
        guard !isForInformation else {
            // What is only to be filed is closed by who received it.
            if note.code == "lu" {
                moment = moment.adding(seconds: 900)
                add(.complete(.filed, nil))
            }
            return steps
        }
        if random.below(100) < 4 {
            moment = moment.adding(seconds: 3600)
            add(.giveBack(random.pick(Self.returns)))
            return steps
        }
        moment = after(moment, hour: 10, minutes: random.within(0...59))
        add(.start)
        if random.below(3) == 0 {
            moment = moment.adding(seconds: 1800)
            add(.note(random.pick(Self.notes)))
        }
        let isLate = random.below(10) == 0
        if isLate, random.below(2) == 0 {
            add(.askExtension)
            moment = after(moment, hour: 9, minutes: random.within(0...30))
            if random.below(2) == 0 { add(.grantExtension) }
        }
        for _ in 0..<random.within(isLate ? 6...10 : 1...4) { moment = after(moment, hour: 15, minutes: 5) }
        let isReply = note.code == "tl" || content.replyWanted != nil
        let result = isReply ? "\(random.within(180...420))/CV-LĐLĐ" : random.pick(Self.results)
        add(.complete(isReply ? .replied : random.below(4) == 0 ? .filed : .done, result))
        return steps
    }

    /// The next time of day after a moment, on a working day.
    private func after(_ moment: Instant, hour: Int, minutes: Int) -> Instant {
        guard let time = HourMinute(hour: hour, minute: minutes) else { return moment }
        let sameDay = Instant(officeDay: moment.officeDay, at: time)
        if moment < sameDay, calendar.isWorkingDay(moment.officeDay) { return sameDay }
        return Instant(officeDay: calendar.adding(workingDays: 1, to: moment.officeDay), at: time)
    }
}
