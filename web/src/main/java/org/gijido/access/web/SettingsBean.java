package org.gijido.access.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.ApiTokenService;
import org.gijido.access.ApiTokenService.TokenRow;
import org.gijido.access.SignInService;
import org.gijido.platform.Texts;

/** A person's own settings: language, text size, keys, tokens for programs. */
@Named("settings")
@ViewScoped
public class SettingsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignInService signIn;
    @Inject
    private ApiTokenService tokens;
    @Inject
    private CurrentCaller current;
    @Inject
    private MeBean me;

    private String language;
    private String textSize;
    private boolean singleKeys;
    private String tokenName;
    private int tokenDays = ApiTokenService.LONGEST_DAYS;
    private String newToken;
    private List<TokenRow> own;

    @PostConstruct
    void read() {
        language = me.getLocale().getLanguage();
        textSize = me.getTextSize();
        singleKeys = me.isSingleKeys();
        readTokens();
    }

    private void readTokens() {
        own = tokens.ofCaller(current.get());
    }

    /** The page comes anew, so that it speaks the new language in the new size. */
    public String keep() {
        signIn.prefer(current.get(), language, textSize);
        signIn.useSingleKeys(current.get(), singleKeys);
        FacesContext faces = FacesContext.getCurrentInstance();
        Preferences.remember(language, (HttpServletResponse) faces.getExternalContext().getResponse());
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(Locale.forLanguageTag(language), "access.settings.kept")));
        return "/settings?faces-redirect=true";
    }

    public void createToken() {
        newToken = tokens.create(current.get(), tokenName, tokenDays).token();
        tokenName = null;
        readTokens();
    }

    public void revoke(long tokenId) {
        tokens.revoke(current.get(), tokenId);
        newToken = null;
        readTokens();
    }

    public List<TokenRow> getTokens() {
        return own;
    }

    /** Shown once, right after it was made. */
    public String getNewToken() {
        return newToken;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTextSize() {
        return textSize;
    }

    public void setTextSize(String textSize) {
        this.textSize = textSize;
    }

    public boolean isSingleKeys() {
        return singleKeys;
    }

    public void setSingleKeys(boolean singleKeys) {
        this.singleKeys = singleKeys;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }
}
