public import Records

/// The units that send their figures to this office, of all times.
public struct AskUnits: Query {
    /// Asks for the units.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> UnitTree {
        try reader.unitTree()
    }
}

extension Reader {
    /// The units that the office watches, in Vietnamese order.
    func unitTree() throws(OfficeError) -> UnitTree {
        guard let own = try profile().unitCode else { return UnitTree([]) }
        return UnitTree(try figures.units().filter { $0.parentCode == own }.compactMap(Unit.init))
    }

    /// All forms of the office.
    func formBook() throws(OfficeError) -> FormBook {
        FormBook(own: try figures.forms(), added: try figures.indicators())
    }

    /// A form of the office.
    func form(_ code: String) throws(OfficeError) -> FigureForm {
        guard let form = try formBook()[code] else { throw .refused(.unknownForm(code)) }
        return form
    }

    /// A unit that the office watches.
    func watched(_ code: String) throws(OfficeError) -> Unit {
        guard let issuer = try figures.unit(code), let own = try profile().unitCode, issuer.parentCode == own,
            let unit = Unit(issuer)
        else { throw .refused(.unknownUnit(code)) }
        return unit
    }
}

/// The forms, periods and settings of an office.
public struct AskFigureSetup: Query {
    /// Asks for them.
    public init() {}

    public func answer(from reader: Reader, for actor: Actor) throws(OfficeError) -> FigureSetup {
        let book = try reader.formBook()
        var periods: [String: [FigurePeriod]] = [:]
        for form in book.forms { periods[form.code] = try reader.figures.periods(form.code) }
        return FigureSetup(
            book: book, periods: periods, settings: try reader.figures.settings(), units: try reader.unitTree())
    }
}

/// What figures are asked for, when, of whom, and how they are judged.
public struct FigureSetup: Equatable, Sendable {
    /// The forms.
    public let book: FormBook
    /// The periods that were opened, by the form's code, the newest first.
    public let periods: [String: [FigurePeriod]]
    /// Everything set for the reference score.
    public let settings: [ScoringSetting]
    /// The units.
    public let units: UnitTree

    /// Puts one together.
    public init(book: FormBook, periods: [String: [FigurePeriod]], settings: [ScoringSetting], units: UnitTree) {
        self.book = book
        self.periods = periods
        self.settings = settings
        self.units = units
    }
}
