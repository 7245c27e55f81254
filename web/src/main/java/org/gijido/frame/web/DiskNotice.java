package org.gijido.frame.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.DiskRoom;
import org.gijido.platform.DiskSpace;
import org.gijido.platform.Texts;

/** 空き容量: who looks after the machine is told while there is time; everybody, once nothing is kept any more. */
@ApplicationScoped
class DiskNotice implements PageNotice {

    @Inject
    private DiskSpace space;

    @Override
    public Optional<String> of(Caller caller, String view) {
        DiskRoom room = space.room();
        boolean concerned = room != DiskRoom.AMPLE && (room != DiskRoom.SCARCE || caller.may(Permission.ACCOUNT_ADMIN));
        return concerned ? Optional.of(Texts.of(caller.locale(), "platform.disk." + room, space.megabytes())) : Optional.empty();
    }
}
