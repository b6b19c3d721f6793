import Glibc

/// A moment on the clock that never jumps, in nanoseconds; processes of one machine share it.
typealias Moment = Int64

/// The moment now.
func monotonic() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// Durations in nanoseconds, asked for their percentiles.
struct Samples {
    private var values: [Int64] = []
    private var isSorted = true

    var count: Int { values.count }

    mutating func add(_ value: Int64) {
        values.append(value)
        isSorted = false
    }

    /// The smallest value that so many of a hundred do not exceed; 0 without values.
    mutating func percentile(_ part: Int) -> Int64 {
        if !isSorted {
            values.sort()
            isSorted = true
        }
        guard !values.isEmpty else { return 0 }
        let rank = (values.count * part + 99) / 100
        return values[max(0, min(values.count, rank) - 1)]
    }

    var median: Int64 { mutating get { percentile(50) } }
    var longest: Int64 { values.max() ?? 0 }
}

/// The middle of a few figures; 0 without any.
func median(_ figures: [Double]) -> Double {
    figures.isEmpty ? 0 : figures.sorted()[figures.count / 2]
}

// MARK: Figures as they are printed

/// "3.42 ms", "0.081 ms", "12.3 s".
func shown(nanoseconds: Int64) -> String {
    let milliseconds = Double(nanoseconds) / 1e6
    if milliseconds >= 10_000 { return shown(milliseconds / 1000, digits: 1) + " s" }
    return shown(milliseconds, digits: milliseconds < 1 ? 3 : milliseconds < 100 ? 2 : 0) + " ms"
}

/// "1,000,000".
func shown(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
        if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
        text.append(digit)
    }
    return text
}

/// A number with so many digits behind the point.
func shown(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    var fraction = String(scaled % scale)
    while fraction.utf8.count < digits { fraction = "0" + fraction }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + shown(scaled / scale) + (digits == 0 ? "" : "." + fraction)
}
