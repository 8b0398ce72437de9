using System.Globalization;
using Bunit;
using Bunit.TestDoubles;
using CivilDesk.Core.Accounts;
using CivilDesk.Core.Desk;
using CivilDesk.Web.Shared;
using CivilDesk.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace CivilDesk.Tests.Support;

/// <summary>
/// A page on the office's real services: no browser, no mocks. The test says who sits before the screen, renders, and looks at
/// what stands there; the culture is Korean unless the test says otherwise.
/// </summary>
public abstract class PageTest : IAsyncLifetime
{
    // In the constructor, because a culture set inside an async method ends with that method.
    protected PageTest() => Speak("ko");

    protected DeskFixture Desk { get; } = new();

    protected BunitContext Screen { get; } = new();

    /// <summary>Where dialogs and messages appear.</summary>
    protected IRenderedComponent<MudDialogProvider> Dialogs { get; private set; } = null!;

    protected IRenderedComponent<MudSnackbarProvider> Messages { get; private set; } = null!;

    public virtual async Task InitializeAsync()
    {
        await Desk.InitializeAsync();
        Screen.JSInterop.Mode = JSRuntimeMode.Loose;
        Screen.Services.AddFallbackServiceProvider(Desk.Services);
        Screen.Services.AddMudServices(mud => mud.SnackbarConfiguration.ShowTransitionDuration = 0);
        Screen.Services.AddTransient<MudLocalizer, MudWords>();
        Screen.Services.AddScoped<Terminal>().AddScoped<Refusals>().AddScoped<ShortcutBoard>();
        Screen.Render<MudPopoverProvider>();
        Dialogs = Screen.Render<MudDialogProvider>();
        Messages = Screen.Render<MudSnackbarProvider>();
    }

    public virtual async Task DisposeAsync()
    {
        await Screen.DisposeAsync();
        await Desk.DisposeAsync();
    }

    protected static void Speak(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(language);

    /// <summary>Opens a page (or a part of one) as that person sees it.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(Role role, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null)
        where TPage : IComponent
    {
        var actor = Desk.Of(role);
        var me = new SignedIn(new OwnAccount(actor.AccountId, role.ToString(), role.ToString(), role, role is Role.DepartmentOfficer ? "roads" : null, false), actor, IsDemo: false);
        return Screen.Render<TPage>(page =>
        {
            page.AddCascadingValue(me);
            parameters?.Invoke(page);
        });
    }

    /// <summary>Puts an address into the address bar before a page is opened that reads it.</summary>
    protected void GoTo(string address) => Screen.Services.GetRequiredService<BunitNavigationManager>().NavigateTo(address);

    /// <summary>What a key of the page does, as if it had been pressed.</summary>
    protected Task PressAsync(string keys) => Screen.Services.GetRequiredService<ShortcutBoard>().PressAsync(keys);
}
