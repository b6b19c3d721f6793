import Records

/// The rows of registering, importing and verifying.
struct StoreRows {
    let path: String
    let offices: Offices
    let size: Int

    /// Registrations one after another, by one process; each is on the disk when it returns.
    func registration() throws(BenchFault) -> [Row] {
        try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let probe = try SyncProbe(in: offices.folder)
            let door = try Door(copy)
            var documents = SampleDocuments(seed: 5)
            let day = Offices.now.officeDay
            var times = Samples()
            var syncs = Samples()
            var refused = 0
            for place in 0..<1_050 {
                let time = try door.register(documents.content(on: day), key: "bench-\(place)", refused: &refused)
                // The first ones warm the cache.
                if place >= 50 { times.add(time) }
                // In between, so that both meet the same disk.
                if place.isMultiple(of: 5) { syncs.add(try probe.measure()) }
            }
            door.close()
            let sync = syncs.median
            let p95 = times.percentile(95)
            let remark = "p50 \(shown(nanoseconds: times.median)), longest \(shown(nanoseconds: times.longest))"
            return [
                Row(
                    "registration, durable, p95", "\(shown(nanoseconds: p95))  (\(remark))",
                    budget: "≤ 5 ms + fsync \(shown(nanoseconds: sync))", isOver: p95 > 5_000_000 + sync),
                Row(
                    "fsync of 4 KiB in the same folder, p50",
                    "\(shown(nanoseconds: sync))  (p95 \(shown(nanoseconds: syncs.percentile(95))))"),
            ]
        }
    }

    /// Eight processes.
    func processes() throws(BenchFault) -> [Row] {
        try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            try EightProcesses(path: copy, offices: offices).rows()
        }
    }

    /// The import subcommand, from its start to its end, beside bare SQLite with the same rows.
    func importing() throws(BenchFault) -> [Row] {
        let count = size >= 1_000_000 ? 50_000 : 20_000
        let contents = SampleRegister.contents(count)
        let register = offices.folder + "/register.csv"
        try FileWork.write(SampleRegister.csv(contents), to: register)
        defer { FileWork.remove(register) }
        let seconds = try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let before = try documents(in: copy)
            let start = monotonic()
            try offices.run(["--office", copy, "import", "incoming", register])
            let seconds = Double(monotonic() - start) / 1e9
            let registered = try documents(in: copy) - before
            guard registered == count else {
                throw BenchFault("\(shown(registered)) of \(shown(count)) rows were registered")
            }
            return seconds
        }
        let bareSeconds = try offices.withCopy(of: path) { (copy) throws(BenchFault) in
            let bare = try BareOffice(path: copy, now: Offices.now)
            let prepared = try bare.prepared(contents, key: "bare")
            let start = monotonic()
            for first in stride(from: 0, to: prepared.count, by: 500) {
                try bare.register(prepared[first..<min(first + 500, prepared.count)])
            }
            return Double(monotonic() - start) / 1e9
        }
        let rate = Double(count) / max(seconds, 1e-9)
        let bareRate = Double(count) / max(bareSeconds, 1e-9)
        let part = rate / bareRate * 100
        return [
            Row(
                "CSV import, documents a second", "\(shown(rate, digits: 0))  (\(shown(count)) rows)",
                budget: "≥ 5,000", isOver: rate < 5_000),
            Row("CSV import: bare SQLite, same rows and index", shown(bareRate, digits: 0)),
            Row("CSV import: part of bare SQLite", "\(shown(part, digits: 0)) %", budget: "≥ 60 %", isOver: part < 60),
        ]
    }

    /// The verify subcommand over the whole office.
    func verify() throws(BenchFault) -> [Row] {
        let entries = try Offices.figure("SELECT max(sequence) FROM journal", in: path)
        let start = monotonic()
        try offices.run(["--office", path, "verify"])
        let seconds = Double(monotonic() - start) / 1e9
        return [
            Row(
                "verify, journal and rows", "\(shown(seconds, digits: 2)) s  (\(shown(entries)) entries)",
                budget: "≤ 20 s (one million)", isOver: seconds > 20)
        ]
    }

    private func documents(in path: String) throws(BenchFault) -> Int {
        try Offices.figure("SELECT value FROM total WHERE name = 'incoming'", in: path)
    }
}
