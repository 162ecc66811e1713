package io.doorstep.leadcrm.quality;

/// What is looked at: people who were not merged into others, and leads that are open.
enum QualitySubject {
    PERSON("person p where p.merged_into is null", "/api/v1/people/"),
    LEAD("""
            lead l join person p on p.tenant_id = l.tenant_id and p.id = l.person_id
            where l.deleted_at is null and l.closed_at is null
              and (cast(:reach as uuid[]) is null or l.assignee_id = any (cast(:reach as uuid[])))
            """, "/api/v1/leads/");

    private final String rows;
    private final String path;

    QualitySubject(String rows, String path) {
        this.rows = rows;
        this.path = path;
    }

    /// Behind `from`, with its `where`.
    String rows() {
        return rows;
    }

    String id() {
        return this == PERSON ? "p.id" : "l.id";
    }

    /// Where one of them is.
    String path() {
        return path;
    }
}
