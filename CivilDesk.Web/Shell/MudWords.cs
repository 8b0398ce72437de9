using Microsoft.Extensions.Localization;
using MudBlazor;

namespace CivilDesk.Web.Shell;

/// <summary>MudBlazor's own words in Korean; English ones are its own.</summary>
internal sealed class MudWords : MudLocalizer
{
    public override LocalizedString this[string key] =>
        MudText.ResourceManager.GetString(key, System.Globalization.CultureInfo.CurrentUICulture) is { } word ? new(key, word) : new(key, key, resourceNotFound: true);
}
