using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Accounts;

internal sealed class AccountTables
    : IEntityTypeConfiguration<DeskAccount>,
      IEntityTypeConfiguration<DeputyPeriod>,
      IEntityTypeConfiguration<IdentityUserClaim<long>>,
      IEntityTypeConfiguration<IdentityUserLogin<long>>,
      IEntityTypeConfiguration<IdentityUserToken<long>>
{
    public void Configure(EntityTypeBuilder<DeskAccount> builder)
    {
        builder.ToTable("Accounts").HasKey(account => account.Id);
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();
        builder.Ignore(account => account.Email).Ignore(account => account.NormalizedEmail).Ignore(account => account.EmailConfirmed);
        builder.Ignore(account => account.PhoneNumber).Ignore(account => account.PhoneNumberConfirmed);
    }

    public void Configure(EntityTypeBuilder<DeputyPeriod> builder)
    {
        builder.ToTable("DeputyPeriods").HasKey(period => period.Id);
        builder.HasIndex(period => new { period.DeputyId, period.From });
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> builder) => builder.ToTable("AccountClaims").HasKey(claim => claim.Id);

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> builder) =>
        builder.ToTable("AccountLogins").HasKey(login => new { login.LoginProvider, login.ProviderKey });

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> builder) =>
        builder.ToTable("AccountTokens").HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
}
