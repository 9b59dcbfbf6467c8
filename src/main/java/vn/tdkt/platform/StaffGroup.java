package vn.tdkt.platform;

import org.camunda.bpm.engine.identity.Group;

/** A group of the organisation. Its name is read only when somebody looks at it: most questions need the id alone. */
class StaffGroup implements Group {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient GroupNames names;

    StaffGroup(String id, GroupNames names) {
        this.id = id;
        this.names = names;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void setId(String id) {
        throw new UnsupportedOperationException("The organisation says which groups there are");
    }

    @Override
    public String getName() {
        return names.of(id);
    }

    @Override
    public void setName(String name) {
        throw new UnsupportedOperationException("The organisation says what groups are called");
    }

    @Override
    public String getType() {
        return "TDKT";
    }

    @Override
    public void setType(String type) {
        throw new UnsupportedOperationException("All groups are of one type");
    }
}
