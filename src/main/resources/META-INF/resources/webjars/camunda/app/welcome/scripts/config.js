export default {
  app: {name: 'Trang chủ', vendor: 'Thi đua, khen thưởng –'},
  disableWelcomeMessage: true
};
