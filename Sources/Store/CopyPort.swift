import Office
import Records
import SQLite

extension StorePort {
    static func copyLedger(of vault: Vault) -> CopyLedger {
        CopyLedger(
            copy: { (id) throws(OfficeError) in try vault.copy(id) },
            ofForm: { (key) throws(OfficeError) in try vault.copy(form: key) },
            add: { (copy, key) throws(OfficeError) in try vault.add(copy, formKey: key) },
            update: { (copy) throws(OfficeError) in try vault.update(copy) },
            takeNumber: { (year) throws(OfficeError) in try vault.takeNumber(.copies(year)) },
            neighbours: { (year, number) throws(OfficeError) in try vault.neighboursOfCopy(year, number) })
    }

    static func copyReader(of vault: Vault) -> CopyReader {
        CopyReader(
            list: { (filter, visibility, limit) throws(OfficeError) in try vault.copies(filter, visibility, limit) },
            copy: { (id, visibility) throws(OfficeError) in
                guard let copy = try vault.copy(id) else { return nil }
                return try vault.seen(copy, by: visibility)
            },
            numbered: { (number, year, visibility) throws(OfficeError) in
                guard let copy = try vault.copy(number, year) else { return nil }
                return try vault.seen(copy, by: visibility)
            },
            newest: vault.newestCopy, lastNumber: { (year) throws(OfficeError) in try vault.lastNumber(.copies(year)) })
    }
}
