import Office
import Records
import SQLite

extension StorePort {
    static func procedureReader(of vault: Vault) -> ProcedureReader {
        ProcedureReader(
            transfer: { (id) throws(OfficeError) in try vault.transfer(id) },
            transferItems: { (id) throws(OfficeError) in try vault.transferItems(id) },
            transfers: { (all, limit) throws(OfficeError) in try vault.transfers(all: all, limit) },
            openTransfer: { (file) throws(OfficeError) in try vault.openTransfer(of: file) },
            keptBack: { (file) throws(OfficeError) in try vault.keptBack(file) },
            disposal: { (id) throws(OfficeError) in try vault.disposal(id) },
            disposalFiles: { (id) throws(OfficeError) in try vault.disposalFiles(id) },
            disposals: { (all, limit) throws(OfficeError) in try vault.disposals(all: all, limit) },
            openDisposal: { (file) throws(OfficeError) in try vault.openDisposal(of: file) },
            disposalOf: { (attachment) throws(OfficeError) in try vault.disposal(of: attachment) },
            namedBackups: { (id) throws(OfficeError) in try vault.namedBackups(id) },
            loan: { (id) throws(OfficeError) in try vault.loan(id) },
            loans: { (filter) throws(OfficeError) in try vault.loans(filter) },
            held: { (reading) throws(OfficeError) in try vault.held(by: reading) },
            loanCopies: { (loan) throws(OfficeError) in try vault.copies(for: loan) },
            hold: { (id) throws(OfficeError) in try vault.hold(id) },
            holds: { () throws(OfficeError) in try vault.holds() },
            holdsOn: { (file) throws(OfficeError) in try vault.holds(on: file) },
            backups: { () throws(OfficeError) in try vault.backups() })
    }

    static func procedureLedger(of vault: Vault) -> ProcedureLedger {
        ProcedureLedger(
            read: procedureReader(of: vault),
            transferOfForm: { (key) throws(OfficeError) in try vault.transfer(form: key) },
            addTransfer: { (transfer, key) throws(OfficeError) in try vault.add(transfer, formKey: key) },
            updateTransfer: { (transfer) throws(OfficeError) in try vault.update(transfer) },
            putTransferItems: { (id, items) throws(OfficeError) in try vault.put(items, into: id) },
            addKeptBack: { (consent) throws(OfficeError) in try vault.add(consent) },
            updateKeptBack: { (consent) throws(OfficeError) in try vault.update(consent) },
            disposalOfForm: { (key) throws(OfficeError) in try vault.disposal(form: key) },
            addDisposal: { (disposal, key) throws(OfficeError) in try vault.add(disposal, formKey: key) },
            updateDisposal: { (disposal) throws(OfficeError) in try vault.update(disposal) },
            putDisposalFiles: { (id, files) throws(OfficeError) in try vault.put(files, into: id) },
            content: { (id) throws(OfficeError) in try vault.doomed(id) },
            destroy: { (attachments, id, now) throws(OfficeError) in
                try vault.destroy(attachments, in: id, at: now)
            },
            destroyTexts: { (documents, id) throws(OfficeError) in try vault.destroyTexts(of: documents, in: id) },
            nameBackups: { (id, backups) throws(OfficeError) in try vault.name(backups, in: id) },
            loanOfForm: { (key) throws(OfficeError) in try vault.loan(form: key) },
            addLoan: { (loan, key) throws(OfficeError) in try vault.add(loan, formKey: key) },
            updateLoan: { (loan) throws(OfficeError) in try vault.update(loan) },
            addLoanCopy: { (loan, copy) throws(OfficeError) in try vault.add(copy, for: loan) },
            addHold: { (hold) throws(OfficeError) in try vault.add(hold) },
            updateHold: { (hold) throws(OfficeError) in try vault.update(hold) },
            addBackup: { (backup) throws(OfficeError) in try vault.add(backup) },
            updateBackup: { (backup) throws(OfficeError) in try vault.update(backup) })
    }
}
