package vn.tdkt.organisation;

/** Units began or ended, or joined or left clusters; ask {@link Organisation} how it stands now. Told once an import. */
public record MembersChanged() {}
