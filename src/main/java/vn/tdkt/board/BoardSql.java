package vn.tdkt.board;

import vn.tdkt.obligation.Access;

/** The one place that says how an obligation stands, for whatever the board counts or lists. */
final class BoardSql {

    /**
     * What is owed and may be seen, with its {@code place} (the cluster it belongs to, '-' for offices), its {@code light}
     * and its {@code days}: late until today or until it was handed in. An open correction moves like a report.
     */
    static final String STANDING = Access.READABLE + standing("obligation");

    /**
     * The same at the beginning of {@code :today}, {@code :since} as a moment: state and day are read back from the history,
     * of a supplement that came since only the report's own day is known.
     */
    static final String STOOD = Access.READABLE + """
            , past as (
                select o.id, o.year, o.kind, o.title, o.parent, o.debtor_kind, o.debtor, o.receiver_kind, o.receiver, o.undated,
                       o.extended, case when was.state in ('RETURNED', 'ACCEPTED') then o.supplement_due end as supplement_due,
                       coalesce(moved.due_from, o.due) as due, coalesce(was.state, 'PLANNED') as state,
                       case when exists (select from obligation_history h where h.obligation = o.id and h.at < :since
                                            and h.act in ('CORRECTION_BEGUN', 'CORRECTION_ASKED')) then o.correcting end as correcting,
                       case when coalesce(was.state, 'PLANNED') not in ('PLANNED', 'ASKED') then o.submitted_on end as submitted_on
                  from obligation o
                  left join lateral (select h.state from obligation_history h where h.obligation = o.id and h.at < :since
                                      order by h.id desc limit 1) was on true
                  left join lateral (select h.due_from from obligation_history h where h.obligation = o.id and h.at >= :since
                                        and h.due_from is not null and h.state not in ('RETURNED', 'ACCEPTED')
                                      order by h.id limit 1) moved on true
            )""" + standing("past");

    /** The part of it that is looked at. */
    static final String WANTED = """
            (:cluster = '' or place = :cluster) and (:unit = '' or debtor_kind = 'UNIT' and debtor = :unit)
            and (:kind = '' or kind = :kind)
            """;

    private static String standing(String rows) {
        return """
            , dated as (
                select o.*, coalesce(o.correcting, o.state) as step,
                       case when o.undated then o.supplement_due else coalesce(o.supplement_due, o.due) end as now_due,
                       case when o.debtor_kind = 'CLUSTER' then o.debtor
                            when o.debtor_kind in ('UNIT', 'GIVER') and o.receiver_kind = 'CLUSTER' then o.receiver
                            else '-' end as place
                  from ROWS o where o.state <> 'WITHDRAWN' and (:everything or o.id in (select id from followed))
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
            """.replace("ROWS", rows);
    }

    private BoardSql() {}
}
