import Office
import Records
import SQLite

/// The office's ports made real over a vault.
enum StorePort {
    static func port(of vault: Vault) -> OfficePort {
        let ledger = ledger(of: vault)
        return OfficePort(reader: reader(of: vault), staging: staging(of: vault), texts: texts(of: vault)) {
            (body) throws(OfficeError) in
            try vault.transact { () throws(OfficeError) in try body(ledger) }
        }
    }

    private static func ledger(of vault: Vault) -> Ledger {
        Ledger(
            newestEntry: vault.newestEntry,
            person: { (id) throws(OfficeError) in try vault.person(id) },
            personByLogin: { (login) throws(OfficeError) in try vault.person(login: login) },
            people: vault.people,
            addPerson: { (person) throws(OfficeError) in try vault.add(person) },
            updatePerson: { (person) throws(OfficeError) in try vault.update(person) },
            departments: vault.departments,
            addDepartment: { (department) throws(OfficeError) in try vault.add(department) },
            holidays: vault.holidays,
            profile: vault.profile,
            updateProfile: { (profile) throws(OfficeError) in try vault.update(profile) },
            book: { (register, year) throws(OfficeError) in try vault.book(register, year) },
            putBook: { (book) throws(OfficeError) in try vault.put(book) },
            takeNumber: { (register, year) throws(OfficeError) in try vault.takeNumber(.of(register, year)) },
            lastNumber: { (register, year) throws(OfficeError) in try vault.lastNumber(.of(register, year)) },
            raiseCounter: { (register, year, number) throws(OfficeError) in
                try vault.raiseCounter(.of(register, year), to: number)
            },
            suffixes: { (register, year, number) throws(OfficeError) in
                try vault.suffixes(register, year, number)
            },
            reservation: { (id) throws(OfficeError) in try vault.reservation(id) },
            reservationOf: { (register, number) throws(OfficeError) in try vault.reservation(register, number) },
            addReservation: { (reservation) throws(OfficeError) in try vault.add(reservation) },
            updateReservation: { (reservation) throws(OfficeError) in try vault.update(reservation) },
            issuerNamed: { (name) throws(OfficeError) in try vault.issuer(named: name) },
            issuer: { (id) throws(OfficeError) in try vault.issuer(id) },
            mergedInto: { (id) throws(OfficeError) in
                var merged: [Issuer] = []
                for spelling in try vault.spellings(of: id).dropFirst() {
                    if let issuer = try vault.issuer(spelling) { merged.append(issuer) }
                }
                return merged
            },
            addIssuer: { (issuer) throws(OfficeError) in try vault.add(issuer) },
            updateIssuer: { (issuer) throws(OfficeError) in try vault.update(issuer) },
            addHoliday: { (holiday) throws(OfficeError) in try vault.add(holiday) },
            incoming: { (id) throws(OfficeError) in try vault.incoming(id) },
            incomingNumbered: { (number) throws(OfficeError) in try vault.incoming(number) },
            incomingOfForm: { (key) throws(OfficeError) in try vault.incoming(form: key) },
            addIncoming: { (document, key) throws(OfficeError) in try vault.add(document, formKey: key) },
            updateIncoming: { (before, after) throws(OfficeError) in try vault.update(from: before, to: after) },
            attachments: attachmentLedger(of: vault),
            figures: figureLedger(of: vault),
            outgoing: outgoingLedger(of: vault),
            replies: replyLedger(of: vault),
            copies: copyLedger(of: vault),
            archive: archiveLedger(of: vault),
            procedures: procedureLedger(of: vault),
            sameSymbol: { (issuer, symbol, year) throws(OfficeError) in
                try vault.sameSymbol(issuer, symbol, year)
            },
            lastChange: { (key) throws(OfficeError) in try vault.lastChange(key) },
            entries: { (key) throws(OfficeError) in try vault.entries(key) },
            absences: vault.absences,
            addAbsence: { (absence) throws(OfficeError) in try vault.add(absence) },
            updateAbsence: { (absence) throws(OfficeError) in try vault.update(absence) },
            reports: reportLedger(of: vault),
            seal: { (notes, command, actor, now) throws(OfficeError) in try vault.seal(notes, command, actor, now) })
    }

    private static func reader(of vault: Vault) -> Reader {
        Reader(
            profile: vault.profile,
            people: vault.people,
            departments: vault.departments,
            books: vault.books,
            holidays: vault.holidays,
            issuers: vault.issuers,
            spellings: { (id) throws(OfficeError) in try vault.spellings(of: id) },
            reservations: { (all) throws(OfficeError) in try vault.reservations(all: all) },
            person: { (id) throws(OfficeError) in try vault.person(id) },
            incomingPage: { (filter, visibility, anchor, limit) throws(OfficeError) in
                try vault.page(filter, visibility, anchor, limit)
            },
            incomingCount: { (filter, visibility, cap) throws(OfficeError) in
                try vault.count(filter, visibility, cap)
            },
            incomingTotal: { (register, year) throws(OfficeError) in try vault.total(register, year: year) },
            incoming: { (id, visibility) throws(OfficeError) in try vault.incoming(id, for: visibility) },
            incomingNumbered: { (number, visibility) throws(OfficeError) in
                try vault.incoming(number, for: visibility)
            },
            place: { (id) throws(OfficeError) in try vault.place(of: id) },
            sameSymbol: { (issuer, symbol, year) throws(OfficeError) in
                try vault.sameSymbol(issuer, symbol, year)
            },
            latestOfIssuer: { (issuer, limit) throws(OfficeError) in try vault.latest(of: issuer, limit) },
            attachments: attachmentReader(of: vault),
            figures: figureReader(of: vault),
            outgoing: outgoingReader(of: vault),
            replies: replyReader(of: vault),
            copies: copyReader(of: vault),
            archive: archiveReader(of: vault),
            procedures: procedureReader(of: vault),
            days: dayReader(of: vault),
            pastEntries: { (probe) throws(OfficeError) in try vault.pastEntries(probe) },
            history: { (key) throws(OfficeError) in try vault.history(key) },
            ownEntries: { (person, since, limit) throws(OfficeError) in
                try vault.ownEntries(of: person, since: since, limit)
            },
            absences: vault.absences,
            meetings: { (from, to, visibility) throws(OfficeError) in try vault.meetings(from, to, visibility) },
            incomingTraits: { (from, to, missed, visibility, visit) throws(OfficeError) in
                try vault.traits(from, to, missed, visibility, visit)
            },
            incomingByDeadline: { (filter, visibility, limit) throws(OfficeError) in
                try vault.byDeadline(filter, visibility, limit)
            },
            issuer: { (id) throws(OfficeError) in try vault.issuer(id) },
            reports: reportReader(of: vault),
            dataVersion: { () throws(OfficeError) in
                try vault.stored { () throws(SQLiteError) in try vault.connection.dataVersion }
            })
    }
}
