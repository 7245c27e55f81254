package org.gijido.payara;

import java.lang.System.Logger.Level;

import com.sun.appserv.server.LifecycleEvent;
import com.sun.appserv.server.LifecycleListener;
import com.sun.enterprise.config.serverbeans.Config;
import org.glassfish.api.event.EventListener;
import org.glassfish.api.event.EventTypes;
import org.glassfish.api.event.Events;
import org.glassfish.grizzly.config.dom.NetworkListener;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.internal.api.Globals;
import org.glassfish.internal.data.ApplicationInfo;
import org.glassfish.internal.deployment.Deployment;
import org.jvnet.hk2.config.ConfigSupport;
import org.jvnet.hk2.config.TransactionFailure;

/**
 * Opens the http port when the application is there, and not before, and shuts it before the application goes: a server
 * that is only starting or ending would answer with pages of its own (404, 500), for minutes. {@code listeners.asadmin} keeps the
 * port shut at every boot.
 * A lifecycle module of the domain ({@code server.asadmin}), compiled like {@link SessionIds}.
 */
public class Door implements LifecycleListener {

    private static final System.Logger LOGGER = System.getLogger(Door.class.getName());
    private static final String APPLICATION = "gijido";
    private static final String CONFIG = "server-config";
    private static final String LISTENER = "http-listener-1";

    @Override
    public void handleEvent(LifecycleEvent event) {
        if (event.getEventType() == LifecycleEvent.INIT_EVENT) {
            ServiceLocator server = Globals.getDefaultHabitat();
            server.getService(Events.class).register(heard -> {
                if (isOurStart(heard)) {
                    turn(server, true);
                } else if (heard.is(EventTypes.PREPARE_SHUTDOWN)) {
                    turn(server, false);
                }
            });
        }
    }

    private static boolean isOurStart(EventListener.Event<?> event) {
        return event.is(Deployment.APPLICATION_STARTED) && event.hook() instanceof ApplicationInfo started
                && started.getName().equals(APPLICATION);
    }

    /** A failure must not undo the start of the application; without a port everybody notices it. */
    private static void turn(ServiceLocator server, boolean open) {
        NetworkListener listener = server.getService(Config.class, CONFIG).getNetworkConfig().getNetworkListener(LISTENER);
        try {
            ConfigSupport.apply(changed -> {
                changed.setEnabled(Boolean.toString(open));
                return null;
            }, listener);
        } catch (TransactionFailure failure) {
            LOGGER.log(Level.ERROR, "the http port cannot be opened or shut", failure);
        }
    }
}
