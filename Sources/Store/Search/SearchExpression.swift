import Office
import Records

extension Vault {
    func match(_ filter: IncomingFilter, _ visibility: Visibility) throws(OfficeError) -> SearchMatch? { .all }
}
