using CivilDesk.Core.Desk;
using ImageMagick;

namespace CivilDesk.Core.Attachments;

/// <summary>
/// Makes a picture anew from its pixels: what a camera wrote beside them (where, when, whose) and what a hostile file hides in
/// them stays behind. Read by the format that was sniffed, never by what the library guesses.
/// </summary>
internal static class PictureCleaner
{
    private const long MostPixels = 60_000_000;
    private const uint LongestSide = 2560, ThumbnailSide = 320, Quality = 85;
    private const ulong MemoryBytes = 768UL * 1024 * 1024;

    static PictureCleaner()
    {
        ResourceLimits.Memory = MemoryBytes;
        ResourceLimits.Disk = 0;
        ResourceLimits.Width = 30_000;
        ResourceLimits.Height = 30_000;
    }

    public static CleanPicture Clean(string path, MagickFormat format)
    {
        try
        {
            var settings = new MagickReadSettings { Format = format };
            var info = new MagickImageInfo(path, settings);
            if ((long)info.Width * info.Height > MostPixels)
            {
                throw new DeskRuleException("attachment.too-many-pixels", MostPixels / 1_000_000);
            }

            using var picture = new MagickImage(path, settings);
            picture.AutoOrient();
            picture.Strip();
            Fit(picture, LongestSide);
            picture.Format = format is MagickFormat.Png ? MagickFormat.Png : MagickFormat.Jpeg;
            picture.Quality = Quality;
            var content = picture.ToByteArray();
            var (width, height) = ((int)picture.Width, (int)picture.Height);
            Fit(picture, ThumbnailSide);
            picture.BackgroundColor = MagickColors.White;
            picture.Alpha(AlphaAction.Remove);
            picture.Format = MagickFormat.Jpeg;
            return new(content, width, height, picture.ToByteArray());
        }
        catch (MagickException)
        {
            throw new DeskRuleException("attachment.unreadable");
        }
    }

    private static void Fit(MagickImage picture, uint side)
    {
        if (picture.Width > side || picture.Height > side)
        {
            picture.Resize(side, side);
        }
    }
}
