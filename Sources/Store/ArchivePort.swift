import Office
import Records
import SQLite

extension StorePort {
    static func archiveLedger(of vault: Vault) -> ArchiveLedger {
        ArchiveLedger(
            node: { (id) throws(OfficeError) in try vault.archiveNode(id) },
            child: { (parent, code) throws(OfficeError) in try vault.archiveNode(below: parent, code: code) },
            line: { (id) throws(OfficeError) in try vault.line(of: id) },
            lastNodePlace: { (parent) throws(OfficeError) in try vault.lastNodePlace(below: parent) },
            addNode: { (node, person, now) throws(OfficeError) in try vault.add(node, by: person, at: now) },
            updateNode: { (before, after) throws(OfficeError) in try vault.update(from: before, to: after) },
            file: { (id) throws(OfficeError) in try vault.recordFile(id) },
            ofForm: { (key) throws(OfficeError) in try vault.recordFile(form: key) },
            named: { (name) throws(OfficeError) in try vault.recordFiles(named: name) },
            lastFilePlace: { (node) throws(OfficeError) in try vault.lastFilePlace(in: node) },
            filesIn: { (node) throws(OfficeError) in try vault.files(in: node) },
            orderFiles: { (node, order) throws(OfficeError) in try vault.order(order, in: node) },
            addFile: { (file, key) throws(OfficeError) in try vault.add(file, formKey: key) },
            updateFile: { (before, after) throws(OfficeError) in try vault.update(from: before, to: after) },
            items: { (file) throws(OfficeError) in try vault.fileItems(of: file) },
            item: { (id) throws(OfficeError) in try vault.fileItem(id) },
            isFiled: { (source) throws(OfficeError) in try vault.isFiled(source) },
            addItem: { (item, person, now) throws(OfficeError) in try vault.add(item, by: person, at: now) },
            updateItem: { (item) throws(OfficeError) in try vault.update(item) },
            schedule: ScheduleLedger(
                list: { (year) throws(OfficeError) in try vault.filingList(year) },
                putList: { (list) throws(OfficeError) in try vault.put(list) },
                entries: { (year) throws(OfficeError) in try vault.filingEntries(year) },
                putEntry: { (entry) throws(OfficeError) in try vault.put(entry) },
                rules: vault.retentionRules,
                putRule: { (rule) throws(OfficeError) in try vault.put(rule) }))
    }

    static func archiveReader(of vault: Vault) -> ArchiveReader {
        ArchiveReader(
            nodes: { (parent, anchor, limit) throws(OfficeError) in
                try vault.archiveNodes(below: parent, after: anchor, limit)
            },
            node: { (id) throws(OfficeError) in try vault.archiveNode(id) },
            child: { (parent, code) throws(OfficeError) in try vault.archiveNode(below: parent, code: code) },
            line: { (id) throws(OfficeError) in try vault.line(of: id) },
            totals: { (id) throws(OfficeError) in try vault.totals(of: id) },
            files: { (node, visibility, anchor, limit) throws(OfficeError) in
                try vault.files(in: node, visibility, anchor, limit)
            },
            file: { (id, visibility) throws(OfficeError) in try vault.recordFile(id).flatMap(visibility.seen) },
            named: { (name, visibility) throws(OfficeError) in
                try vault.recordFiles(named: name).compactMap(visibility.seen)
            },
            items: { (file) throws(OfficeError) in try vault.fileItems(of: file) },
            item: { (id) throws(OfficeError) in try vault.fileItem(id) },
            filesOf: { (source, visibility) throws(OfficeError) in
                try vault.files(of: source).compactMap(visibility.seen)
            },
            filledLast: { (person) throws(OfficeError) in try vault.filesFilledLast(by: person) },
            page: { (filter, visibility, anchor, limit) throws(OfficeError) in
                try vault.page(filter, visibility, anchor, limit)
            },
            count: { (filter, visibility, cap) throws(OfficeError) in try vault.count(filter, visibility, cap) },
            filed: { (filter, before, limit) throws(OfficeError) in try vault.filed(filter, before: before, limit) },
            due: { (filter, visibility, anchor, limit) throws(OfficeError) in
                try vault.due(filter, visibility, after: anchor, limit)
            },
            countDue: { (filter, visibility, cap) throws(OfficeError) in
                try vault.countDue(filter, visibility, cap)
            },
            list: { (year) throws(OfficeError) in try vault.filingList(year) },
            entries: { (year) throws(OfficeError) in try vault.filingEntries(year) },
            rules: vault.retentionRules)
    }
}
