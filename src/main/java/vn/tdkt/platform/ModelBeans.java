package vn.tdkt.platform;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/** The beans a model may name: those of package {@code vn.tdkt.process}, found by their class. */
class ModelBeans extends ELResolver {

    private static final String PACKAGE = "vn.tdkt.process";

    private final BeanFactory spring;

    ModelBeans(BeanFactory spring) {
        this.spring = spring;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !spring.containsBean(name) || !ofModels(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return spring.getBean(name);
    }

    private boolean ofModels(String name) {
        Class<?> type = spring.getType(name);
        return type != null && ClassUtils.getUserClass(type).getPackageName().equals(PACKAGE);
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, Object value) {}

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
