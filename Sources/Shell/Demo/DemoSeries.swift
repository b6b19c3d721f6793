import Records

/// The numbers that issuers give their own documents, rising within each series and year, or term of the Party.
struct DemoSeries {
    private struct Series {
        var period = Int.min
        var number = 0
        /// The working day of the newest document, so that numbers and days rise together.
        var newest = 0
    }

    private var series: [Series]
    private let firstDays: [Int]

    /// Series for every issuer and type.
    /// - Parameter firstDays: the day number from which each issuer exists.
    init(firstDays: [Int]) {
        self.firstDays = firstDays
        series = Array(repeating: Series(), count: firstDays.count * DemoType.allCases.count)
    }

    /// The working day, as an index, that a document really gets when it would like an earlier one.
    mutating func dated(_ issuer: Int, _ type: DemoType, wish: Int) -> Int {
        let place = issuer * DemoType.allCases.count + type.rawValue
        series[place].newest = max(series[place].newest, wish)
        return series[place].newest
    }

    /// The next number of a series on a day.
    mutating func next(
        _ issuer: Int, _ type: DemoType, yearly: Int, byTerm: Bool, on date: DemoDay, random: inout DemoRandom
    ) -> Int {
        let place = issuer * DemoType.allCases.count + type.rawValue
        // Provincial congresses of the Party meet around October of 2015, 2020, 2025; the years before count on.
        let fiveYears = date.year / 5 * 5
        let termStart = date.key >= fiveYears * 10_000 + 1015 ? fiveYears : fiveYears - 5
        let period = byTerm ? termStart : date.year
        if series[place].period != period {
            series[place].period = period
            series[place].number = 0
        }
        let ofPeriod = byTerm ? (date.year - termStart) * 365 + date.dayOfYear - 287 : date.dayOfYear
        let elapsed = max(0, min(ofPeriod, date.day.number - firstDays[issuer]))
        let expected = yearly * type.seriesPerMille * elapsed / 365_000
        series[place].number = max(series[place].number + 1, expected + random.below(3))
        return series[place].number
    }
}
