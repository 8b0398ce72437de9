using MudBlazor;

namespace CivilDesk.Web.Shell;

/// <summary>MudBlazor's share of the desk's look; the rest is in desk.css. Colours follow the Korean government's design tokens (KRDS).</summary>
internal static class DeskTheme
{
    private static readonly string[] s_font = ["Pretendard", "Malgun Gothic", "Noto Sans KR", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b50d0",
            PrimaryContrastText = "#ffffff",
            Secondary = "#3f4a5a",
            Info = "#0b50d0",
            Success = "#1b6e2e",
            Warning = "#8a5a00",
            Error = "#bd2c0f",
            Background = "#f5f7fa",
            Surface = "#ffffff",
            TextPrimary = "#1d2430",
            TextSecondary = "#4a5464",
            TextDisabled = "#6a7382",
            ActionDefault = "#4a5464",
            Divider = "#d9dfe7",
            LinesDefault = "#d9dfe7",
            LinesInputs = "#7a8494",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ab4ff",
            PrimaryContrastText = "#0d1420",
            Secondary = "#b6c0d0",
            Info = "#8ab4ff",
            Success = "#7ed491",
            Warning = "#f0c060",
            Error = "#ff9f87",
            InfoContrastText = "#0d1420",
            SuccessContrastText = "#0d1420",
            WarningContrastText = "#0d1420",
            ErrorContrastText = "#0d1420",
            Background = "#11161f",
            Surface = "#1a212d",
            TextPrimary = "#eef2f8",
            TextSecondary = "#b6c0d0",
            TextDisabled = "#909bac",
            ActionDefault = "#b6c0d0",
            Divider = "#323c4c",
            LinesDefault = "#323c4c",
            LinesInputs = "#8c97a8",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = s_font, FontSize = "0.9375rem", LineHeight = "1.55" },
            Button = new ButtonTypography { FontFamily = s_font, FontWeight = "600", TextTransform = "none" },
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
    };
}
