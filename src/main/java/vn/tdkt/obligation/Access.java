package vn.tdkt.obligation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.DocumentTypes;

/**
 * Who may read an obligation and its files, in one place: Sở Nội vụ; who owes or receives it; who owes what it feeds, at
 * any depth; who is asked for an opinion, what it is about; leaders of UBND tỉnh what is handed in to UBND; everybody a letter to all clusters, a unit a letter to it, once issued;
 * who watches (leaders of UBND tỉnh the province, a member of the Council the clusters in charge), what is issued there;
 * a cluster's members what it issued for them (its plan, invitation, minutes, regulation) and nothing else of it;
 * of a regulation adopted on paper the scan that stands for it.
 */
@Component
public class Access {

    /**
     * Begins a statement that may then use {@code readable (id)}, or {@code followed (id)} for the work that the person
     * answers for or watches, without letters and papers for members; {@link #parameters} fills it.
     */
    public static final String READABLE = """
            with recursive owed (id) as (
                select id from obligation
                 where debtor_kind = 'UNIT' and debtor = any(:ownUnits)
                    or debtor_kind = 'CLUSTER' and year || debtor = any(:ownHeadships)
                    or debtor_kind = 'GIVER' and debtor = any(:ownAccount)
                union select o.id from obligation o join owed b on o.parent = b.id
            ), inside (id) as (
                select id from obligation where :everything
                union select id from owed
                union select o.parent from obligation o join owed a on a.id = o.id where o.kind = any(:opinions)
                union select s.id from obligation o join owed a on a.id = o.id join obligation p on p.id = o.parent
                    join obligation s on s.year = p.year and s.debtor_kind = p.debtor_kind and s.debtor = p.debtor
                    where o.kind = any(:opinions) and p.kind || ' ' || s.kind = any(:shown)
                union select id from obligation where receiver_kind = 'CLUSTER' and year || receiver = any(:ownHeadships)
                union select id from obligation where receiver_kind = 'PROVINCE' and :province
            ), watched (id) as (
                select id from obligation
                 where :province or debtor_kind = 'CLUSTER' and year || debtor = any(:ownCharges)
                    or debtor_kind = 'UNIT' and receiver_kind = 'CLUSTER' and year || receiver = any(:ownCharges)
            ), followed (id) as (
                select id from obligation where :everything
                union select id from owed
                union select id from obligation where receiver_kind = 'CLUSTER' and year || receiver = any(:ownHeadships)
                union select id from watched
            ), letter (id) as (
                select id from obligation where state = 'ACCEPTED'
                   and (kind = any(:letters) or receiver_kind = 'UNIT' and receiver = any(:ownUnits))
            ), whole (id) as (
                select id from inside union select id from letter union select id from watched
            ), scanned (id, file) as (
                select distinct on (o.id) o.id, s.file from obligation o join done_outside s on s.obligation = o.id
                 where o.kind = any(:adopted) and o.debtor_kind = 'CLUSTER' and o.state = 'ACCEPTED' and s.file is not null
                   and not exists (select from document d where d.obligation = o.id and d.state = 'ISSUED')
                 order by o.id, s.id desc
            ), published (id) as (
                select o.id from obligation o join membership m on m.cluster = o.debtor and m.unit = any(:ownUnits)
                 where o.debtor_kind = 'CLUSTER' and m.valid_from <= :today
                   and (m.valid_to is null or m.valid_to >= make_date(o.year, 1, 1))
                   and (o.state = 'CARRIED' or o.id in (select id from scanned) or exists (select from document d
                        where d.obligation = o.id and d.state = 'ISSUED' and d.type = any(:forMembers)))
            ), readable (id) as (
                select id from whole union select id from published
            )
            """;

    private final JdbcClient database;
    private final Kinds kinds;
    private final DocumentTypes types;
    private final Clock clock;

    Access(JdbcClient database, Kinds kinds, DocumentTypes types, Clock clock) {
        this.database = database;
        this.kinds = kinds;
        this.types = types;
        this.clock = clock;
    }

    public boolean mayRead(long obligation, Reader reader) {
        return in("readable", obligation, reader);
    }

    /** Like {@link #mayRead}, but not only because something in it was issued for the members of its cluster. */
    public boolean mayReadAllIssued(long obligation, Reader reader) {
        return in("whole", obligation, reader);
    }

    /** Like {@link #mayReadAllIssued}, but not only because it is a letter to all: such a one reads drafts and attachments too. */
    public boolean isInside(long obligation, Reader reader) {
        return in("inside", obligation, reader);
    }

    /** Whether it is the scan of a regulation adopted on paper, and the person a member of the cluster that adopted it. */
    public boolean mayReadScan(long attachment, Reader reader) {
        return database.sql(READABLE
                        + "select exists (select from scanned s join published using (id) where s.file = :file)")
                .params(parameters(reader))
                .param("file", attachment)
                .query(Boolean.class)
                .single();
    }

    /** Those of these obligations that {@link #mayReadAllIssued}. */
    public Set<Long> readableInFull(Collection<Long> obligations, Reader reader) {
        return Set.copyOf(database.sql(READABLE + "select distinct id from whole where id = any(:ids)")
                .params(parameters(reader))
                .param("ids", obligations.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    private boolean in(String set, long obligation, Reader reader) {
        return database.sql(READABLE + "select exists (select from " + set + " where id = :id)")
                .params(parameters(reader))
                .param("id", obligation)
                .query(Boolean.class)
                .single();
    }

    public Map<String, Object> parameters(Reader reader) {
        return Map.ofEntries(
                Map.entry("everything", reader.everything()),
                Map.entry("province", reader.province()),
                Map.entry("ownAccount", array(reader.accounts())),
                Map.entry("opinions", array(opinions())),
                Map.entry("shown", array(shown())),
                Map.entry("ownUnits", array(reader.units())),
                Map.entry("ownHeadships", array(reader.headships())),
                Map.entry("ownCharges", array(reader.charges())),
                Map.entry("letters", array(lettersToAll())),
                Map.entry("forMembers", array(forMembers())),
                Map.entry("adopted", array(adopted())),
                Map.entry("today", LocalDate.now(clock)));
    }

    /** Kinds that hold until they are taken up again: whoever has to keep to them reads them. */
    private List<String> adopted() {
        return kinds.obligationKinds().stream()
                .filter(Kind::carriesOver)
                .map(Kind::code)
                .toList();
    }

    private List<String> forMembers() {
        return types.all().stream()
                .filter(DocumentType::forMembers)
                .map(DocumentType::code)
                .toList();
    }

    /** Whoever is asked for an opinion reads what it is about. */
    private List<String> opinions() {
        return kinds.obligationKinds().stream()
                .filter(kind -> kind.occasional() && kind.documentType() == null)
                .map(Kind::code)
                .toList();
    }

    /** Pairs of a kind and what those read too who give an opinion about it. */
    private List<String> shown() {
        return kinds.obligationKinds().stream()
                .filter(kind -> kind.shows() != null)
                .map(kind -> kind.code() + " " + kind.shows())
                .toList();
    }

    private List<String> lettersToAll() {
        return kinds.obligationKinds().stream()
                .filter(kind -> kind.informs() == PartyKind.CLUSTER)
                .map(Kind::code)
                .toList();
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
