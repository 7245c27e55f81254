package org.gijido.forms;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import org.gijido.shared.BusinessException;

/** Takes the forms that come with the product, at the first start and after an update. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShippedFormsStart {

    private static final Logger LOG = System.getLogger(ShippedFormsStart.class.getName());

    @Inject
    private FormSettingService settings;

    @PostConstruct
    void begin() {
        ShippedForms.CODES.forEach(this::take);
    }

    private void take(String code) {
        try {
            if (settings.takeShipped(code)) {
                LOG.log(Level.INFO, "form {0} has a new version", code);
            }
        } catch (BusinessException anotherNode) {
            LOG.log(Level.DEBUG, "another node takes form {0}", code);
        }
    }
}
