namespace CivilDesk.Web.Shared;

/// <summary>What a file field offers; what a file really is, the desk looks at itself.</summary>
public static class FileKinds
{
    public const string Accept = ".jpg,.jpeg,.png,.webp,.heic,.pdf,.hwpx,.xlsx,.docx";

    /// <summary>More than the desk keeps, so that it is the desk that refuses, in a sentence.</summary>
    public const long Largest = 64L * 1024 * 1024;
}
