using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Notifications;

internal sealed class NotificationTables : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<MorningTold>, IEntityTypeConfiguration<StoredMailServer>,
      IEntityTypeConfiguration<MailAddress>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications").HasKey(notification => notification.Id);
        builder.HasIndex(notification => new { notification.AccountId, notification.ReadAt });
        builder.HasIndex(notification => notification.RingsAt);
        builder.HasIndex(notification => new { notification.Ledger, notification.Number });
    }

    public void Configure(EntityTypeBuilder<MorningTold> builder) => builder.ToTable("Mornings").HasKey(morning => morning.Day);

    public void Configure(EntityTypeBuilder<StoredMailServer> builder)
    {
        builder.ToTable("MailServers").HasKey(server => server.Id);
        builder.HasIndex(server => server.Name).IsUnique();
        builder.Ignore(server => server.Server);
    }

    public void Configure(EntityTypeBuilder<MailAddress> builder) => builder.ToTable("MailAddresses").HasKey(mail => mail.AccountId);
}
