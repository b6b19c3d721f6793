/// Why a row cannot be measured, in words for the table.
struct BenchFault: Error, Equatable {
    let reason: String

    init(_ reason: String) { self.reason = reason }
}

/// Runs a body; whatever it throws becomes the reason that a row names.
func attempt<Value>(_ what: String, _ body: () throws -> Value) throws(BenchFault) -> Value {
    do {
        return try body()
    } catch let fault as BenchFault {
        throw fault
    } catch {
        throw BenchFault("\(what): \(error)")
    }
}
