import Synchronization
import Testing

@testable import Shell

@Suite struct JobsTests {
    @Test func `news arrive in order, later progress in place of earlier, and ring`() {
        let rings = Atomic(0)
        let jobs = Jobs<Int> { rings.add(1, ordering: .relaxed) }
        #expect(
            jobs.start(1) { control in
                for step in 1...50 { control.say(-step) { $0 < 0 } }
                control.say(7)
            })
        while jobs.isBusy {}
        #expect(jobs.takeNews() == [-50, 7] && jobs.takeNews().isEmpty)
        #expect(rings.load(ordering: .relaxed) >= 51)
    }

    @Test func `a job is stopped by its number, others go on`() {
        let jobs = Jobs<Int> {}
        for number in 1...2 {
            #expect(
                jobs.start(number) { control in
                    while !control.isCancelled {}
                    control.say(number)
                })
        }
        jobs.cancel(2)
        while jobs.takeNews() != [2] {}
        #expect(jobs.isBusy)
        jobs.stopAll()
        #expect(jobs.takeNews() == [1] && !jobs.isBusy)
        // A stop that comes too late stops nobody who comes later under the same number.
        jobs.cancel(2)
        #expect(jobs.start(2) { control in control.say(control.isCancelled ? 0 : 1) })
        while jobs.isBusy {}
        #expect(jobs.takeNews() == [1])
    }
}
