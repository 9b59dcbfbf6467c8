package vn.tdkt.board;

import vn.tdkt.obligation.Access;

/** The one place that says how an obligation stands, for whatever the board counts or lists. */
final class BoardSql {

    /**
     * What is owed and may be seen, with its {@code place} (the cluster it belongs to, '-' for offices), its {@code light}
     * and its {@code days}: late until today or until it was handed in. An open correction moves like a report.
     */
    static final String STANDING = Access.READABLE + """
            , dated as (
                select o.*, coalesce(o.correcting, o.state) as step,
                       case when o.undated then o.supplement_due else coalesce(o.supplement_due, o.due) end as now_due,
                       case when o.debtor_kind = 'CLUSTER' then o.debtor
                            when o.debtor_kind in ('UNIT', 'GIVER') and o.receiver_kind = 'CLUSTER' then o.receiver
                            else '-' end as place
                  from obligation o where o.state <> 'WITHDRAWN' and (:everything or o.id in (select id from followed))
            ), standing as (
                select d.*,
                       case when step in ('PLANNED', 'EXCUSED', 'MISSED') then step
                            when step in ('ASKED', 'RETURNED') and now_due < :today then 'LATE'
                            when step in ('ASKED', 'RETURNED') and now_due <= :soon then 'SOON'
                            when step in ('ASKED', 'RETURNED') then 'OPEN'
                            when step = 'SUBMITTED' then 'SENT'
                            when submitted_on > due and not undated then 'DONE_LATE' else 'DONE' end as light,
                       case when step in ('ASKED', 'RETURNED') then greatest(0, cast(:today as date) - now_due)
                            when step in ('SUBMITTED', 'ACCEPTED') and not undated then greatest(0, submitted_on - due)
                            else 0 end as days
                  from dated d
            )
            """;

    /** The part of it that is looked at. */
    static final String WANTED = """
            (:cluster = '' or place = :cluster) and (:unit = '' or debtor_kind = 'UNIT' and debtor = :unit)
            and (:kind = '' or kind = :kind)
            """;

    private BoardSql() {}
}
