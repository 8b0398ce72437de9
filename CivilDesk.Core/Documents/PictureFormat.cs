namespace CivilDesk.Core.Documents;

public enum PictureFormat
{
    Png,
    Jpeg,
}
