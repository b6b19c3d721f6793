import Office
import Records
import SQLite

extension StorePort {
    static func outgoingLedger(of vault: Vault) -> OutgoingLedger {
        OutgoingLedger(
            document: { (id) throws(OfficeError) in try vault.outgoing(id) },
            numbered: { (number) throws(OfficeError) in try vault.outgoing(number) },
            ofForm: { (key) throws(OfficeError) in try vault.outgoing(form: key) },
            replacing: { (id) throws(OfficeError) in try vault.outgoing(replacing: id) },
            add: { (document, key) throws(OfficeError) in try vault.add(document, formKey: key) },
            update: { (before, after) throws(OfficeError) in try vault.update(from: before, to: after) },
            policies: vault.numberingPolicies,
            putPolicy: { (policy) throws(OfficeError) in try vault.put(policy) },
            takeNumber: { (series, year) throws(OfficeError) in try vault.takeNumber(.outgoing(series, year)) },
            lastNumber: { (series, year) throws(OfficeError) in try vault.lastNumber(.outgoing(series, year)) },
            suffixes: { (series, year, number) throws(OfficeError) in
                try vault.outgoingSuffixes(series, year, number)
            },
            neighbours: { (series, year, number) throws(OfficeError) in try vault.neighbours(series, year, number) },
            newestDay: vault.newestOutgoingDay,
            reservation: { (id) throws(OfficeError) in try vault.outgoingReservation(id) },
            addReservation: { (kept) throws(OfficeError) in try vault.add(kept) },
            updateReservation: { (kept) throws(OfficeError) in try vault.update(kept) },
            drafts: DraftLedger(
                newest: { (id) throws(OfficeError) in try vault.draftVersion(of: id) },
                addVersion: { (version) throws(OfficeError) in try vault.add(version) },
                opinions: { (id) throws(OfficeError) in try vault.draftOpinions(of: id) },
                opinion: { (id) throws(OfficeError) in try vault.draftOpinion(id) },
                addOpinion: { (opinion) throws(OfficeError) in try vault.add(opinion) },
                updateOpinion: { (opinion) throws(OfficeError) in try vault.update(opinion) }))
    }

    static func outgoingReader(of vault: Vault) -> OutgoingReader {
        OutgoingReader(
            page: { (filter, visibility, anchor, limit) throws(OfficeError) in
                try vault.page(filter, visibility, anchor, limit)
            },
            count: { (filter, visibility, cap) throws(OfficeError) in try vault.count(filter, visibility, cap) },
            total: { (year) throws(OfficeError) in try vault.outgoingTotal(year: year) },
            document: { (id, visibility) throws(OfficeError) in
                try vault.seen(try vault.outgoing(id).map { [$0] } ?? [], by: visibility).first
            },
            named: { (name, visibility) throws(OfficeError) in
                try vault.seen(try vault.outgoing(named: name), by: visibility)
            },
            ofForm: { (key) throws(OfficeError) in try vault.outgoing(form: key)?.id },
            place: { (id) throws(OfficeError) in try vault.outgoingPlace(of: id) },
            answering: { (id, visibility) throws(OfficeError) in
                try vault.seen(try vault.outgoing(answering: id), by: visibility)
            },
            replacing: { (id, visibility) throws(OfficeError) in
                try vault.seen(try vault.outgoing(replacing: id), by: visibility)
            },
            ofReport: { (report, visibility) throws(OfficeError) in
                try vault.seen(try vault.outgoing(of: report), by: visibility)
            },
            newestOfType: { (code) throws(OfficeError) in try vault.newestOutgoing(ofType: code) },
            policies: vault.numberingPolicies,
            lastNumber: { (series, year) throws(OfficeError) in try vault.lastNumber(.outgoing(series, year)) },
            reservations: { (all) throws(OfficeError) in try vault.outgoingReservations(all: all) },
            drafts: DraftReader(
                version: { (id, number) throws(OfficeError) in try vault.draftVersion(of: id, number: number) },
                versions: { (id) throws(OfficeError) in try vault.draftVersions(of: id) },
                opinions: { (id) throws(OfficeError) in try vault.draftOpinions(of: id) }))
    }
}
